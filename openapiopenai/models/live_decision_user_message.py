"""Model `LiveDecisionUserMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A message of the user that decisions are made from."""

    content: LiveDecisionUserMessageContent
    """What the message consists of."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""


class LiveDecisionUserMessageDict(TypedDict, total=False):
    """`LiveDecisionUserMessage` as a dict, for arguments."""

    content: Required[LiveDecisionUserMessageContentDict | LiveDecisionUserMessageContent]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"] | None
