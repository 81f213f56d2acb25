"""Model `TranscriptionDiarizedSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionDiarizedSegment",
]


class TranscriptionDiarizedSegment(BaseModel):
    """`TranscriptionDiarizedSegment` of the API."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Which variant this is: always `transcript.text.segment`."""
    id: str
    """Its id, by which other calls name it."""
    start: float
    end: float
    text: str
    speaker: str
