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
    """A piece of the transcript of the answer's audio has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Which variant this is: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of the transcript."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
