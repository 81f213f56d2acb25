# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectUpdateRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectUpdateRequest",
    "ProjectUpdateRequestDict",
]


class ProjectUpdateRequest(BaseModel):
    """Request to update a project."""

    name: str | None = None
    """Name of the project, as shown in reports."""
    external_key_id: str | None = None
    """ID of the external key."""
    geography: str | None = None
    """Region that the project's data stays in. Deprecated in favor of `residency`, which is set when the project is created."""


class ProjectUpdateRequestDict(TypedDict, total=False):
    """`ProjectUpdateRequest` as a dict, for arguments."""

    name: str | None
    external_key_id: str | None
    geography: str | None
