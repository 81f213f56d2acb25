# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `VideoSeconds`."""

from typing import Literal, TypeAlias

__all__ = [
    "VideoSeconds",
]

VideoSeconds: TypeAlias = Literal["4", "8", "12"] | str
"""Duration of a video, in seconds."""
