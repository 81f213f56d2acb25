# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.public_project_residency import PublicProjectResidency

__all__ = [
    "ProjectCreateRequest",
    "ProjectCreateRequestDict",
]


class ProjectCreateRequest(BaseModel):
    """Request to create a project."""

    name: str
    """Name of the project, as shown in reports."""
    residency: PublicProjectResidency | None = None
    """Where the project's data is stored and, for values ending in `_PROCESSING`, also processed; your organization must have access to the value."""
    external_key_id: str | None = None
    """ID of the external key."""
    geography: str | None = None
    """Region that the project's data stays in; your organization must have data residency. Deprecated in favor of `residency`; do not give both."""


class ProjectCreateRequestDict(TypedDict, total=False):
    """`ProjectCreateRequest` as a dict, for arguments."""

    name: Required[str]
    residency: PublicProjectResidency | str | None
    external_key_id: str | None
    geography: str | None
