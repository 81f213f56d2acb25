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
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
