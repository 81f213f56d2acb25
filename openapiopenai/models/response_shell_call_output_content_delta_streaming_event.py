"""Model `ResponseShellCallOutputContentDeltaStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta

__all__ = [
    "ResponseShellCallOutputContentDeltaStreamingEvent",
]


class ResponseShellCallOutputContentDeltaStreamingEvent(BaseModel):
    """`ResponseShellCallOutputContentDeltaStreamingEvent` of the API."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: str | None = None
