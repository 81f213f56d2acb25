# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUserUpdateRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectUserUpdateRequest",
    "ProjectUserUpdateRequestDict",
]


class ProjectUserUpdateRequest(BaseModel):
    """Request to change the role of a user in a project."""

    role: str | None = None
    """Role of the user in the project: `owner` or `member`."""


class ProjectUserUpdateRequestDict(TypedDict, total=False):
    """`ProjectUserUpdateRequest` as a dict, for arguments."""

    role: str | None
