"""Model `UpdateProjectApiKeyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "UpdateProjectApiKeyRequest",
    "UpdateProjectApiKeyRequestDict",
]


class UpdateProjectApiKeyRequest(BaseModel):
    """A request to update an API key of a project."""

    expires_in_seconds: int | None = None
    """Number of seconds until the API key expires."""
    scopes: list[str] | None = None
    """Scopes of the API key."""


class UpdateProjectApiKeyRequestDict(TypedDict, total=False):
    """`UpdateProjectApiKeyRequest` as a dict, for arguments."""

    expires_in_seconds: int
    scopes: Sequence[str]
