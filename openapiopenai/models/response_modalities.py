"""Type `ResponseModalities`."""

from typing import Literal, TypeAlias

__all__ = [
    "ResponseModalities",
]

ResponseModalities: TypeAlias = list[Literal["text", "audio"] | str]
"""What the model gives out: text (default), or text and audio where the model can speak, such as `gpt-4o-audio-preview`."""
