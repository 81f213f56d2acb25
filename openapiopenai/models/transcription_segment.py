"""Model `TranscriptionSegment`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionSegment",
]


class TranscriptionSegment(BaseModel):
    """`TranscriptionSegment` of the API."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
