# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `VideoStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "VideoStatus",
]

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"] | UnknownStr
"""Status of a video generation job."""
