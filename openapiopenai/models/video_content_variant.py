"""Type `VideoContentVariant`."""

from typing import Literal, TypeAlias

__all__ = [
    "VideoContentVariant",
]

VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"] | str
"""What to get of a video: itself, a thumbnail, or a sprite sheet."""
