"""Model `MessageContentImageUrlObjectImageUrl`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageContentImageUrlObjectImageUrl",
    "MessageContentImageUrlObjectImageUrlDict",
]


class MessageContentImageUrlObjectImageUrl(BaseModel):
    """`MessageContentImageUrlObjectImageUrl` of the API."""

    url: str
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None


class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl` as a dict, for arguments."""

    url: Required[str]
    detail: Literal["auto", "low", "high"] | str
