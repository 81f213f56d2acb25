# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateProjectServiceAccountApiKeyBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateProjectServiceAccountApiKeyBody",
    "CreateProjectServiceAccountApiKeyBodyDict",
]


class CreateProjectServiceAccountApiKeyBody(BaseModel):
    """Parameters for creating an API key of a service account."""

    name: str | None = None
    """Name of the key."""
    scopes: list[str] | None = None
    """Scopes of the API key."""
    expires_in_seconds: int | None = None
    """Number of seconds until the API key expires."""


class CreateProjectServiceAccountApiKeyBodyDict(TypedDict, total=False):
    """`CreateProjectServiceAccountApiKeyBody` as a dict, for arguments."""

    name: str
    scopes: Sequence[str]
    expires_in_seconds: int | None
