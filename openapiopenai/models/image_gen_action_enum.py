# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ImageGenActionEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ImageGenActionEnum",
]

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"] | UnknownStr
"""Whether the tool generates a new image or edits an existing one."""
