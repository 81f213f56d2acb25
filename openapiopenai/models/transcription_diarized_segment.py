"""Model `TranscriptionDiarizedSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionDiarizedSegment",
]


class TranscriptionDiarizedSegment(BaseModel):
    """A segment of a transcript, with its speaker."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Which variant this is: always `transcript.text.segment`."""
    id: str
    """Its id, by which other calls name it."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
    text: str
    """What is said in the segment."""
    speaker: str
    """Who speaks: one of the `known_speaker_names` where given, a letter from `A` on otherwise."""
