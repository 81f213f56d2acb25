"""Model `TranscriptTextSegmentEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextSegmentEvent",
]


class TranscriptTextSegmentEvent(BaseModel):
    """A segment of the transcript is complete, with its speaker. Only sent with `stream: true` and a `response_format` of `diarized_json`."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Which variant this is: always `transcript.text.segment`."""
    id: str
    """Id of the segment."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
    text: str
    """What is said in the segment."""
    speaker: str
    """Who speaks."""
