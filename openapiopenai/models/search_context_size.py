# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `SearchContextSize`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "SearchContextSize",
]

SearchContextSize: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""Roughly how much of the context window a search may use."""
