# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `VideoSize`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "VideoSize",
]

VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | UnknownStr
"""Size of a video in pixels: width by height."""
