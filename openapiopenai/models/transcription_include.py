"""Type `TranscriptionInclude`."""

from typing import Literal, TypeAlias

__all__ = [
    "TranscriptionInclude",
]

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""What a transcription gives besides: how likely each token was."""
