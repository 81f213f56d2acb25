# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `VideoContentVariant`."""

from typing import Literal, TypeAlias

__all__ = [
    "VideoContentVariant",
]

VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"] | str
"""Which asset of a video to download: the video, a thumbnail, or a sprite sheet."""
