"""Model `BetaResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseAudioTranscriptDoneEvent",
]


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the answer's audio is complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Which variant this is: always `response.audio.transcript.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
