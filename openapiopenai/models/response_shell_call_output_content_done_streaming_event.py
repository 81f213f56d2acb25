# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseShellCallOutputContentDoneStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent

__all__ = [
    "ResponseShellCallOutputContentDoneStreamingEvent",
]


class ResponseShellCallOutputContentDoneStreamingEvent(BaseModel):
    """The output of a shell call is complete.

    Known as `ResponseShellCallOutputContentDoneEvent`."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    """Type: always `response.shell_call_output_content.done`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in its call."""
    output: list[FunctionShellCallOutputContent]
    """Output of the shell command."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
