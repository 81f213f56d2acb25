# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `OrderEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "OrderEnum",
]

OrderEnum: TypeAlias = Literal["asc", "desc"] | str
"""Sort order of the entries by time."""
