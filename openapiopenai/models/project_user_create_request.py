"""Model `ProjectUserCreateRequest`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectUserCreateRequest",
    "ProjectUserCreateRequestDict",
]


class ProjectUserCreateRequest(BaseModel):
    """Which user to add to a project, and as what."""

    user_id: str | None = None
    """Id of the user."""
    email: str | None = None
    """Address of electronic mail."""
    role: str
    """`owner` or `member`."""


class ProjectUserCreateRequestDict(TypedDict, total=False):
    """`ProjectUserCreateRequest` as a dict, for arguments."""

    user_id: str | None
    email: str | None
    role: Required[str]
