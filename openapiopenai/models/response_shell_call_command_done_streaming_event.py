# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseShellCallCommandDoneStreamingEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseShellCallCommandDoneStreamingEvent",
]


class ResponseShellCallCommandDoneStreamingEvent(BaseModel):
    """A shell command is complete.

    Known as `ResponseShellCallCommandDoneEvent`."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Type: always `response.shell_call_command.done`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in its call."""
    command: str
    """The complete command."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
