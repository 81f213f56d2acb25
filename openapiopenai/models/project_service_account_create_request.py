# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectServiceAccountCreateRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectServiceAccountCreateRequest",
    "ProjectServiceAccountCreateRequestDict",
]


class ProjectServiceAccountCreateRequest(BaseModel):
    """Request to create a service account."""

    name: str
    """Name of the service account."""
    create_service_account_only: bool | None = None
    """Whether to create only the account, with neither default roles nor an API key."""
    expires_in_seconds: int | None = None
    """Seconds until the first API key expires; absent or null means never, unless a policy of the organization or project requires expiration. If a policy sets a maximum lifetime, this is required and must not exceed it. Cannot be combined with `create_service_account_only`."""


class ProjectServiceAccountCreateRequestDict(TypedDict, total=False):
    """`ProjectServiceAccountCreateRequest` as a dict, for arguments."""

    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None
