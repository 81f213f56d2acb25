# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUserCreateRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectUserCreateRequest",
    "ProjectUserCreateRequestDict",
]


class ProjectUserCreateRequest(BaseModel):
    """Request to add a user to a project."""

    user_id: str | None = None
    """ID of the user."""
    email: str | None = None
    """Email address."""
    role: str
    """Role of the user in the project: `owner` or `member`."""


class ProjectUserCreateRequestDict(TypedDict, total=False):
    """`ProjectUserCreateRequest` as a dict, for arguments."""

    user_id: str | None
    email: str | None
    role: Required[str]
