"""Model `ResponseShellCallCommandDeltaStreamingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseShellCallCommandDeltaStreamingEvent",
]


class ResponseShellCallCommandDeltaStreamingEvent(BaseModel):
    """A piece of a shell command has come."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Which variant this is: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    output_index: int
    """Place of the item in `output` of the response."""
    command_index: int
    """Place of the command in its call."""
    delta: str
    """The next piece of the command."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
