"""Model `OutputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.message_phase import MessagePhase
    from openapiopenai.models.output_message_content import OutputMessageContent, OutputMessageContentDict

__all__ = [
    "OutputMessage",
    "OutputMessageDict",
]


class OutputMessage(BaseModel):
    """`OutputMessage` of the API."""

    id: str
    """Its id, by which other calls name it."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: list[OutputMessageContent]
    phase: MessagePhase | None = None
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr


class OutputMessageDict(TypedDict, total=False):
    """`OutputMessage` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[OutputMessageContentDict | OutputMessageContent]]
    phase: MessagePhase | str | None
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
