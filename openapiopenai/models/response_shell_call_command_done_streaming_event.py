"""Model `ResponseShellCallCommandDoneStreamingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseShellCallCommandDoneStreamingEvent",
]


class ResponseShellCallCommandDoneStreamingEvent(BaseModel):
    """A shell command is complete."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Which variant this is: always `response.shell_call_command.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    output_index: int
    """Place of the item in `output` of the response."""
    command_index: int
    """Place of the command in its call."""
    command: str
    """The whole command."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
