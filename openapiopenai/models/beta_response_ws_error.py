"""Model `BetaResponseWsError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.error_payload import ErrorPayload

__all__ = [
    "BetaResponseWsError",
]


class BetaResponseWsError(BaseModel):
    """`BetaResponseWsError` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["error"] = "error"
    status: int | None = None
    sequence_number: int | None = None
    error: ErrorPayload
    stream_id: str | None = None
