# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `RankerVersionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "RankerVersionType",
]

RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"] | UnknownStr
"""Which ranker orders the results of a file search."""
