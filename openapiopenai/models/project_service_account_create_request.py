"""Model `ProjectServiceAccountCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectServiceAccountCreateRequest",
    "ProjectServiceAccountCreateRequestDict",
]


class ProjectServiceAccountCreateRequest(BaseModel):
    """What a service account is made from."""

    name: str
    """Name of the service account."""
    create_service_account_only: bool | None = None
    """Whether it gets neither default roles nor an API key."""
    expires_in_seconds: int | None = None
    """After how many seconds the first API key expires; absent or null: never, unless a policy of the organization or project wants an end. Where a policy sets a longest lifetime, it must be given and be no longer. Not together with `create_service_account_only`."""


class ProjectServiceAccountCreateRequestDict(TypedDict, total=False):
    """`ProjectServiceAccountCreateRequest` as a dict, for arguments."""

    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None
