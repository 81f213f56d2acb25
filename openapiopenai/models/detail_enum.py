# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `DetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "DetailEnum",
]

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"] | UnknownStr
"""Level of detail at which the model processes an image."""
