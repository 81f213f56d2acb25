# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptionSegment`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptionSegment",
]


class TranscriptionSegment(BaseModel):
    """A segment of a transcription or translation, with times and other details."""

    id: int
    """ID of the segment."""
    seek: int
    """Seek offset of the segment."""
    start: float
    """Start time, in seconds."""
    end: float
    """End time, in seconds."""
    text: str
    """Text of the segment."""
    tokens: list[int]
    """Token IDs of the text."""
    temperature: float
    """Temperature used to generate the segment."""
    avg_logprob: float
    """Average log probability of the segment. If it is below -1, the log probabilities should be considered failed."""
    compression_ratio: float
    """Compression ratio of the segment. If it is above 2.4, the compression should be considered failed."""
    no_speech_prob: float
    """Probability that the segment contains no speech. If it is above 1.0 and `avg_logprob` is below -1, the segment should be considered silent."""
