"""Model `ResponseShellCallCommandAddedStreamingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseShellCallCommandAddedStreamingEvent",
]


class ResponseShellCallCommandAddedStreamingEvent(BaseModel):
    """`ResponseShellCallCommandAddedStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None
