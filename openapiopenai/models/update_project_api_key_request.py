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
    """What to change in an API key of a project."""

    expires_in_seconds: int | None = None
    """After how many seconds it expires."""
    scopes: list[str] | None = None
    """What the key allows."""


class UpdateProjectApiKeyRequestDict(TypedDict, total=False):
    """`UpdateProjectApiKeyRequest` as a dict, for arguments."""

    expires_in_seconds: int
    scopes: Sequence[str]
