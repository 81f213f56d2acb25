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

    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    content: LiveDecisionUserMessageContent
    """What the message consists of."""


class LiveDecisionUserMessageDict(TypedDict, total=False):
    """`LiveDecisionUserMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["user"]]
    content: Required[LiveDecisionUserMessageContentDict | LiveDecisionUserMessageContent]
