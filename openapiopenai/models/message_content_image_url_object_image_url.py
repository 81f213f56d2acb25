# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentImageUrlObjectImageUrl`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageContentImageUrlObjectImageUrl",
    "MessageContentImageUrlObjectImageUrlDict",
]


class MessageContentImageUrlObjectImageUrl(BaseModel):
    """An image, by its URL."""

    url: str
    """External URL of the image: a JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """Level of detail at which the model sees the image; `low` uses fewer tokens, `high` gives high resolution, `auto` is the default."""


class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl` as a dict, for arguments."""

    url: Required[str]
    detail: Literal["auto", "low", "high"] | str
