# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptionDiarizedSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptionDiarizedSegment",
]


class TranscriptionDiarizedSegment(BaseModel):
    """A segment of a diarized transcript, with its speaker."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Type: always `transcript.text.segment`."""
    id: str
    """Its unique ID."""
    start: float
    """Start time, in seconds."""
    end: float
    """End time, in seconds."""
    text: str
    """Transcript text of the segment."""
    speaker: str
    """Speaker label: a name from `known_speaker_names` if given, else a capital letter in order of appearance (`A`, `B`, …)."""
