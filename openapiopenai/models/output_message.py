# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OutputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.message_phase import MessagePhase
    from openapiopenai.models.output_message_content import OutputMessageContent, OutputMessageContentDict

__all__ = [
    "OutputMessage",
    "OutputMessageDict",
]


class OutputMessage(BaseModel):
    """A message that the model wrote.

    Known as `ResponseOutputMessage`."""

    id: str
    """Its unique ID."""
    type: Literal["message"] = "message"
    """Type: always `message`."""
    role: Literal["assistant"] = "assistant"
    """Whose message this is: always `assistant`."""
    content: list[OutputMessageContent]
    """Content of the message: text or a refusal."""
    phase: MessagePhase | None = None
    """Whether it is interim commentary or the final answer. Send it back with the message: newer models perform worse without it."""
    status: Literal["in_progress", "completed", "incomplete"]
    """Status of the message; set on items that the API returns."""


class OutputMessageDict(TypedDict, total=False):
    """`OutputMessage` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[OutputMessageContentDict | OutputMessageContent]]
    phase: MessagePhase | str | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]
