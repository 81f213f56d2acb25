# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionDeveloperMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_developer_message_content import (
        LiveDecisionDeveloperMessageContent,
        LiveDecisionDeveloperMessageContentDict,
    )

__all__ = [
    "LiveDecisionDeveloperMessage",
    "LiveDecisionDeveloperMessageDict",
]


class LiveDecisionDeveloperMessage(BaseModel):
    """A developer message, used as input for decisions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    role: Literal["developer"] = "developer"
    """Whose message this is: always `developer`."""
    content: LiveDecisionDeveloperMessageContent
    """Content of the message."""


class LiveDecisionDeveloperMessageDict(TypedDict, total=False):
    """`LiveDecisionDeveloperMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["developer"]]
    content: Required[LiveDecisionDeveloperMessageContentDict | LiveDecisionDeveloperMessageContent]
