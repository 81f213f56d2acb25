"""Model `BetaResponseAudioDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseAudioDoneEvent",
]


class BetaResponseAudioDoneEvent(BaseModel):
    """`BetaResponseAudioDoneEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    stream_id: str | None = None
