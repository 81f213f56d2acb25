"""Model `TranscriptTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem

__all__ = [
    "TranscriptTextDeltaEvent",
]


class TranscriptTextDeltaEvent(BaseModel):
    """A piece of the transcript has come. The first event of a transcription; only sent with `stream: true`."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Which variant this is: always `transcript.text.delta`."""
    delta: str
    """The next piece of the text."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = None
    """How likely each token was; only where `include` asked for it."""
    segment_id: str | None = None
    """Id of the segment that the piece belongs to. Only from `gpt-4o-transcribe-diarize`."""
