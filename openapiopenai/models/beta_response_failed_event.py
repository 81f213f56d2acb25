"""Model `BetaResponseFailedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_response import BetaResponse

__all__ = [
    "BetaResponseFailedEvent",
]


class BetaResponseFailedEvent(BaseModel):
    """`BetaResponseFailedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: BetaResponse
    stream_id: str | None = None
