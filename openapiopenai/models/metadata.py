"""Type `Metadata`."""

from typing import TypeAlias

__all__ = [
    "Metadata",
]

Metadata: TypeAlias = dict[str, str]
"""Pairs of text to note things down with, which objects can be searched by. At most 16; keys have up to 64 characters, values up to 512."""
