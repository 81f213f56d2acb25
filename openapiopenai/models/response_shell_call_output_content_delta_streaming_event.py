# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseShellCallOutputContentDeltaStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta

__all__ = [
    "ResponseShellCallOutputContentDeltaStreamingEvent",
]


class ResponseShellCallOutputContentDeltaStreamingEvent(BaseModel):
    """Delivers the next part of the output of a shell call.

    Known as `ResponseShellCallOutputContentDeltaEvent`."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    """Type: always `response.shell_call_output_content.delta`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in its call."""
    delta: ShellCallOutputDelta
    """Next part of standard output and standard error."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
