"""Model `RoleListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.assigned_role_details import AssignedRoleDetails

__all__ = [
    "RoleListResource",
]


class RoleListResource(Page["AssignedRoleDetails"], BaseModel):
    """`RoleListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[AssignedRoleDetails]
    has_more: bool
    next: str | None
