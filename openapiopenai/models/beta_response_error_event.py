"""Model `BetaResponseErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseErrorEvent",
]


class BetaResponseErrorEvent(BaseModel):
    """`BetaResponseErrorEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["error"] = "error"
    code: str | None
    message: str
    param: str | None
    sequence_number: int
