# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseCustomToolCallInputDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCustomToolCallInputDeltaEvent",
]


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    """Delivers the next part of the input of a custom tool call."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Type: always `response.custom_tool_call_input.delta`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    delta: str
    """Next part of the input."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
