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
    """A piece of the answer's audio has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Which variant this is: always `response.audio.delta`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    delta: str
    """The next piece of the audio, in base64."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
    delta_bytes = bytes_view("delta")
