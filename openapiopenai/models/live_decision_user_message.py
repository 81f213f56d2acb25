# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionUserMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_user_message_content import (
        LiveDecisionUserMessageContent,
        LiveDecisionUserMessageContentDict,
    )

__all__ = [
    "LiveDecisionUserMessage",
    "LiveDecisionUserMessageDict",
]


class LiveDecisionUserMessage(BaseModel):
    """A user message, used as input for decisions."""

    type: Literal["message"] | None = None
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    content: LiveDecisionUserMessageContent
    """Content of the message."""


class LiveDecisionUserMessageDict(TypedDict, total=False):
    """`LiveDecisionUserMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["user"]]
    content: Required[LiveDecisionUserMessageContentDict | LiveDecisionUserMessageContent]
