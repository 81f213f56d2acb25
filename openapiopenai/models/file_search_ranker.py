# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `FileSearchRanker`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "FileSearchRanker",
]

FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"] | UnknownStr
"""Ranker of a file search; `auto` by default."""
