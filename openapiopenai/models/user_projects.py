# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserProjects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.user_projects_data_item import UserProjectsDataItem

__all__ = [
    "UserProjects",
]


class UserProjects(BaseModel):
    """The projects of a user."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[UserProjectsDataItem]
    """The user's projects."""
