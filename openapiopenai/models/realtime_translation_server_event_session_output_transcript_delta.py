"""Model `RealtimeTranslationServerEventSessionOutputTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
]


class RealtimeTranslationServerEventSessionOutputTranscriptDelta(BaseModel):
    """A piece of the translation's text has come. Pieces are joined as they are, without blanks between."""

    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Which variant this is: always `session.output_transcript.delta`."""
    delta: str
    """The next piece of the text."""
    elapsed_ms: int | None = None
    """Where in the stream it belongs, in milliseconds, in steps of 200; several pieces may have the same."""
