"""Model `BetaResponseAudioDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import bytes_view

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseAudioDeltaEvent",
]


class BetaResponseAudioDeltaEvent(BaseModel):
    """`BetaResponseAudioDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str
    stream_id: str | None = None
    delta_bytes = bytes_view("delta")
