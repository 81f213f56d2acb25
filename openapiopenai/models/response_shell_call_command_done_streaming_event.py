"""Model `ResponseShellCallCommandDoneStreamingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseShellCallCommandDoneStreamingEvent",
]


class ResponseShellCallCommandDoneStreamingEvent(BaseModel):
    """`ResponseShellCallCommandDoneStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None
