"""Model `ProjectUpdateRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectUpdateRequest",
    "ProjectUpdateRequestDict",
]


class ProjectUpdateRequest(BaseModel):
    """What to change in a project."""

    name: str | None = None
    """Name of the project, as reports show it."""
    external_key_id: str | None = None
    """Id of the external key."""
    geography: str | None = None
    """Where the project's data stays. Deprecated in favor of `residency`, which is set when the project is made."""


class ProjectUpdateRequestDict(TypedDict, total=False):
    """`ProjectUpdateRequest` as a dict, for arguments."""

    name: str | None
    external_key_id: str | None
    geography: str | None
