# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FileDetailEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "FileDetailEnum",
]

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"] | UnknownStr
"""Level of detail at which the model processes a file."""
