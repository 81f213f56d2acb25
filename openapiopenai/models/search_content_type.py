# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `SearchContentType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "SearchContentType",
]

SearchContentType: TypeAlias = Literal["text", "image"] | UnknownStr
"""Kind of content to search for."""
