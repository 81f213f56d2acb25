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
    """`ProjectCreateRequest` of the API."""

    name: str
    residency: PublicProjectResidency | None = None
    external_key_id: str | None = None
    """Id of the external key."""
    geography: str | None = None


class ProjectCreateRequestDict(TypedDict, total=False):
    """`ProjectCreateRequest` as a dict, for arguments."""

    name: Required[str]
    residency: PublicProjectResidency | str | None
    external_key_id: str | None
    geography: str | None
