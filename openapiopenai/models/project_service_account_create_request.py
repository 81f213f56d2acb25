"""Model `ProjectServiceAccountCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectServiceAccountCreateRequest",
    "ProjectServiceAccountCreateRequestDict",
]


class ProjectServiceAccountCreateRequest(BaseModel):
    """`ProjectServiceAccountCreateRequest` of the API."""

    name: str
    create_service_account_only: bool | None = None
    expires_in_seconds: int | None = None


class ProjectServiceAccountCreateRequestDict(TypedDict, total=False):
    """`ProjectServiceAccountCreateRequest` as a dict, for arguments."""

    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None
