# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `Metadata`."""

from typing import TypeAlias

__all__ = [
    "Metadata",
]

Metadata: TypeAlias = dict[str, str]
"""Up to 16 key–value pairs of your own, by which objects can be queried: keys of at most 64 characters, values of at most 512."""
