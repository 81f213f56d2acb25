"""Model `CreateProjectServiceAccountApiKeyBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateProjectServiceAccountApiKeyBody",
    "CreateProjectServiceAccountApiKeyBodyDict",
]


class CreateProjectServiceAccountApiKeyBody(BaseModel):
    """What an API key of a service account is made from."""

    name: str | None = None
    """Name of the key."""
    scopes: list[str] | None = None
    """What the key allows."""
    expires_in_seconds: int | None = None
    """After how many seconds it expires."""


class CreateProjectServiceAccountApiKeyBodyDict(TypedDict, total=False):
    """`CreateProjectServiceAccountApiKeyBody` as a dict, for arguments."""

    name: str
    scopes: Sequence[str]
    expires_in_seconds: int | None
