"""Model `BetaResponseCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_response import BetaResponse

__all__ = [
    "BetaResponseCreatedEvent",
]


class BetaResponseCreatedEvent(BaseModel):
    """`BetaResponseCreatedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    sequence_number: int
    stream_id: str | None = None
