# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `EmptyModelParam`."""

from typing import Any, TypeAlias

__all__ = [
    "EmptyModelParam",
]

EmptyModelParam: TypeAlias = dict[str, Any]
"""An object with any properties."""
