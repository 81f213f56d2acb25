"""Model `TranscriptTextSegmentEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextSegmentEvent",
]


class TranscriptTextSegmentEvent(BaseModel):
    """`TranscriptTextSegmentEvent` of the API."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Which variant this is: always `transcript.text.segment`."""
    id: str
    """Id of the event."""
    start: float
    end: float
    text: str
    speaker: str
