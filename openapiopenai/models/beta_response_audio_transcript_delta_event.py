"""Model `BetaResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseAudioTranscriptDeltaEvent",
]


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """`BetaResponseAudioTranscriptDeltaEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int
    stream_id: str | None = None
