# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem

__all__ = [
    "TranscriptTextDeltaEvent",
]


class TranscriptTextDeltaEvent(BaseModel):
    """The next text delta of the transcript; also the first event of a transcription. Sent only with `stream: true`.

    Known as `TranscriptionTextDeltaEvent`."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Type: always `transcript.text.delta`."""
    delta: str
    """Text delta: the part to append."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = None
    """Log probabilities of the tokens; only if `include` contains `logprobs`."""
    segment_id: str | None = None
    """ID of the diarized segment that the delta belongs to. Only present with `gpt-4o-transcribe-diarize`."""
