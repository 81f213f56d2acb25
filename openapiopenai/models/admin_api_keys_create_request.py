"""Model `AdminApiKeysCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AdminApiKeysCreateRequest",
    "AdminApiKeysCreateRequestDict",
]


class AdminApiKeysCreateRequest(BaseModel):
    """What a new admin key is made from."""

    name: str
    """Name of the key."""
    expires_in_seconds: int | None = None
    """In how many seconds the key expires, at most a year; absent: never."""


class AdminApiKeysCreateRequestDict(TypedDict, total=False):
    """`AdminApiKeysCreateRequest` as a dict, for arguments."""

    name: Required[str]
    expires_in_seconds: int
