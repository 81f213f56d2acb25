# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionSystemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_system_message_content import (
        LiveDecisionSystemMessageContent,
        LiveDecisionSystemMessageContentDict,
    )

__all__ = [
    "LiveDecisionSystemMessage",
    "LiveDecisionSystemMessageDict",
]


class LiveDecisionSystemMessage(BaseModel):
    """A system message, used as input for decisions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    role: Literal["system"] = "system"
    """Whose message this is: always `system`."""
    content: LiveDecisionSystemMessageContent
    """Content of the message."""


class LiveDecisionSystemMessageDict(TypedDict, total=False):
    """`LiveDecisionSystemMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["system"]]
    content: Required[LiveDecisionSystemMessageContentDict | LiveDecisionSystemMessageContent]
