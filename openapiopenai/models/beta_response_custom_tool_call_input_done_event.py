# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseCustomToolCallInputDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseCustomToolCallInputDoneEvent",
]


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input of a custom tool call is complete."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Type: always `response.custom_tool_call_input.done`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    item_id: str
    """ID of the item."""
    input: str
    """The whole input."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
