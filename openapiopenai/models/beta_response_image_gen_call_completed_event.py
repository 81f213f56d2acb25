# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseImageGenCallCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseImageGenCallCompletedEvent",
]


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    """An image generation call is complete, and the final image is ready."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    """Type: always `response.image_generation_call.completed`."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    item_id: str
    """ID of the item."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
