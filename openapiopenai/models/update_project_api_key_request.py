# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateProjectApiKeyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "UpdateProjectApiKeyRequest",
    "UpdateProjectApiKeyRequestDict",
]


class UpdateProjectApiKeyRequest(BaseModel):
    """A request to update an API key of a project."""

    expires_in_seconds: int | None = None
    """Seconds until the API key expires, counted from this request, so a retry moves the expiry; it must comply with the expiry policies of the organization and project. If omitted, the current expiration is kept. An expired key cannot be updated."""
    scopes: list[str] | None = None
    """Scopes that restrict the API key, such as `api.all.read` alone for read-only access; an empty array lifts all restrictions but the owner's own permissions. If absent, they are unchanged. They grant no administrative permissions, and the roles of the owner stay the same."""


class UpdateProjectApiKeyRequestDict(TypedDict, total=False):
    """`UpdateProjectApiKeyRequest` as a dict, for arguments."""

    expires_in_seconds: int
    scopes: Sequence[str]
