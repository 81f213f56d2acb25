"""Model `ResponseShellCallCommandDeltaStreamingEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseShellCallCommandDeltaStreamingEvent",
]


class ResponseShellCallCommandDeltaStreamingEvent(BaseModel):
    """`ResponseShellCallCommandDeltaStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
    stream_id: str | None = None
