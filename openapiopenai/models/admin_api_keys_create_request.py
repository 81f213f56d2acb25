# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdminApiKeysCreateRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AdminApiKeysCreateRequest",
    "AdminApiKeysCreateRequestDict",
]


class AdminApiKeysCreateRequest(BaseModel):
    """Request to create an admin API key."""

    name: str
    """Name of the key."""
    expires_in_seconds: int | None = None
    """Number of seconds until the key expires, at most a year; if omitted, it never expires."""


class AdminApiKeysCreateRequestDict(TypedDict, total=False):
    """`AdminApiKeysCreateRequest` as a dict, for arguments."""

    name: Required[str]
    expires_in_seconds: int
