"""Model `RealtimeTranslationServerEventSessionInputTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionInputTranscriptDelta",
]


class RealtimeTranslationServerEventSessionInputTranscriptDelta(BaseModel):
    """A piece of what was said is written down in its own language; only where `audio.input.transcription` is set. Pieces are joined as they are, without blanks between."""

    event_id: str
    """Id of the event."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Which variant this is: always `session.input_transcript.delta`."""
    delta: str
    """The next piece of the text."""
    elapsed_ms: int | None = None
    """Where in the stream it belongs, in milliseconds, in steps of 200; several pieces may have the same."""
