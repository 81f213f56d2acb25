# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptTextSegmentEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptTextSegmentEvent",
]


class TranscriptTextSegmentEvent(BaseModel):
    """A segment of a diarized transcript is complete, with its speaker. Sent only with `stream: true` and a `response_format` of `diarized_json`.

    Known as `TranscriptionTextSegmentEvent`."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Type: always `transcript.text.segment`."""
    id: str
    """ID of the segment."""
    start: float
    """Start time, in seconds."""
    end: float
    """End time, in seconds."""
    text: str
    """Transcript text of the segment."""
    speaker: str
    """Speaker label of the segment."""
