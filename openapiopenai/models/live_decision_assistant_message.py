"""Model `LiveDecisionAssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_assistant_message_content import (
        LiveDecisionAssistantMessageContent,
        LiveDecisionAssistantMessageContentDict,
    )

__all__ = [
    "LiveDecisionAssistantMessage",
    "LiveDecisionAssistantMessageDict",
]


class LiveDecisionAssistantMessage(BaseModel):
    """A message of the model that decisions are made from."""

    type: Literal["message"] | None = None
    """Which variant this is: always `message`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: LiveDecisionAssistantMessageContent
    """What the message consists of."""
    phase: Literal["commentary", "final_answer"] | UnknownStr | None = None
    """Whether it is a remark on the way (`commentary`) or the answer (`final_answer`). Send it back as it came: some models answer worse without."""


class LiveDecisionAssistantMessageDict(TypedDict, total=False):
    """`LiveDecisionAssistantMessage` as a dict, for arguments."""

    type: Literal["message"] | None
    id: str | None
    role: Required[Literal["assistant"]]
    content: Required[LiveDecisionAssistantMessageContentDict | LiveDecisionAssistantMessageContent]
    phase: Literal["commentary", "final_answer"] | str | None
