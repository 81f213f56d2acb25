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
    """`CreateProjectServiceAccountApiKeyBody` of the API."""

    name: str | None = None
    scopes: list[str] | None = None
    expires_in_seconds: int | None = None


class CreateProjectServiceAccountApiKeyBodyDict(TypedDict, total=False):
    """`CreateProjectServiceAccountApiKeyBody` as a dict, for arguments."""

    name: str
    scopes: Sequence[str]
    expires_in_seconds: int | None
