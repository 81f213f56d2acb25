"""Model `ProjectUserCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectUserCreateRequest",
    "ProjectUserCreateRequestDict",
]


class ProjectUserCreateRequest(BaseModel):
    """`ProjectUserCreateRequest` of the API."""

    user_id: str | None = None
    email: str | None = None
    role: str


class ProjectUserCreateRequestDict(TypedDict, total=False):
    """`ProjectUserCreateRequest` as a dict, for arguments."""

    user_id: str | None
    email: str | None
    role: Required[str]
