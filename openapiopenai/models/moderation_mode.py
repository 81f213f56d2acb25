"""Type `ModerationMode`."""

from typing import Literal, TypeAlias

__all__ = [
    "ModerationMode",
]

ModerationMode: TypeAlias = Literal["score", "block"] | str
"""Moderation mode: `score` or `block`."""
