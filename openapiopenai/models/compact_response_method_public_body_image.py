"""Model `CompactResponseMethodPublicBodyImage`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CompactResponseMethodPublicBodyImage",
    "CompactResponseMethodPublicBodyImageDict",
]


class CompactResponseMethodPublicBodyImage(BaseModel):
    """`CompactResponseMethodPublicBodyImage` of the API."""

    context_compression: Literal["auto", "enabled", "disabled"] | str | None = None


class CompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
    """`CompactResponseMethodPublicBodyImage` as a dict, for arguments."""

    context_compression: Literal["auto", "enabled", "disabled"] | str | None
