"""Model `TranscriptionSegment`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionSegment",
]


class TranscriptionSegment(BaseModel):
    """A segment of a transcript or translation, with times and other details."""

    id: int
    """Id of the segment."""
    seek: int
    """Seek offset of the segment."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
    text: str
    """Text of the segment."""
    tokens: list[int]
    """Ids of the text's tokens."""
    temperature: float
    """Temperature that the segment was made with."""
    avg_logprob: float
    """Average logarithm of how likely its tokens were. Below -1 they are to be taken as failed."""
    compression_ratio: float
    """How much the segment could be compressed. Above 2.4 compression is to be taken as failed."""
    no_speech_prob: float
    """How likely nobody speaks. Above 1.0, with an `avg_logprob` below -1, the segment is to be taken as silent."""
