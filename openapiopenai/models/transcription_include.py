"""Type `TranscriptionInclude`."""

from typing import Literal, TypeAlias

__all__ = [
    "TranscriptionInclude",
]

TranscriptionInclude: TypeAlias = Literal["logprobs"]
