# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ModerationMode`."""

from typing import Literal, TypeAlias

__all__ = [
    "ModerationMode",
]

ModerationMode: TypeAlias = Literal["score", "block"] | str
"""Moderation mode: `score` or `block`."""
