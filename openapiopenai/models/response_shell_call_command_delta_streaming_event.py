# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseShellCallCommandDeltaStreamingEvent`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

__all__ = [
    "ResponseShellCallCommandDeltaStreamingEvent",
]


class ResponseShellCallCommandDeltaStreamingEvent(BaseModel):
    """Delivers the next part of a shell command.

    Known as `ResponseShellCallCommandDeltaEvent`."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Type: always `response.shell_call_command.delta`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in its call."""
    delta: str
    """Next part of the command."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
