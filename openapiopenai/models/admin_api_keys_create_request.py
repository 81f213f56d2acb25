"""Model `AdminApiKeysCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AdminApiKeysCreateRequest",
    "AdminApiKeysCreateRequestDict",
]


class AdminApiKeysCreateRequest(BaseModel):
    """`AdminApiKeysCreateRequest` of the API."""

    name: str
    expires_in_seconds: int | None = None


class AdminApiKeysCreateRequestDict(TypedDict, total=False):
    """`AdminApiKeysCreateRequest` as a dict, for arguments."""

    name: Required[str]
    expires_in_seconds: int
