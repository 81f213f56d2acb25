# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ModerationInputType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ModerationInputType",
]

ModerationInputType: TypeAlias = Literal["text", "image"] | UnknownStr
"""Type of input that was moderated."""
