# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseIncompleteEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_response import BetaResponse

__all__ = [
    "BetaResponseIncompleteEvent",
]


class BetaResponseIncompleteEvent(BaseModel):
    """The response has ended and is incomplete."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Type: always `response.incomplete`."""
    response: BetaResponse
    """The incomplete response."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
