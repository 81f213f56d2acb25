"""Model `ProjectCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.public_project_residency import PublicProjectResidency

__all__ = [
    "ProjectCreateRequest",
    "ProjectCreateRequestDict",
]


class ProjectCreateRequest(BaseModel):
    """What a project is made from."""

    name: str
    """Name of the project, as reports show it."""
    residency: PublicProjectResidency | None = None
    """Where its data is stored and, with the values that say so, processed; your organization must be allowed to choose it."""
    external_key_id: str | None = None
    """Id of the external key."""
    geography: str | None = None
    """Region that the project's data stays in; your organization must have data residency. Deprecated in favor of `residency`; do not give both."""


class ProjectCreateRequestDict(TypedDict, total=False):
    """`ProjectCreateRequest` as a dict, for arguments."""

    name: Required[str]
    residency: PublicProjectResidency | str | None
    external_key_id: str | None
    geography: str | None
