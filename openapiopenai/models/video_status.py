"""Type `VideoStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "VideoStatus",
]

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"] | UnknownStr
"""Status of a video generation job."""
