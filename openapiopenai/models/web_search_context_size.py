# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `WebSearchContextSize`."""

from typing import Literal, TypeAlias

__all__ = [
    "WebSearchContextSize",
]

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"] | str
"""Roughly how much of the context window a search may use; `medium` by default."""
