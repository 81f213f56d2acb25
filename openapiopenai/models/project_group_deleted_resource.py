# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectGroupDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectGroupDeletedResource",
]


class ProjectGroupDeletedResource(BaseModel):
    """Confirmation that a group was removed from a project."""

    object: Literal["project.group.deleted"] = "project.group.deleted"
    """Kind of object: always `project.group.deleted`."""
    deleted: bool
    """Whether the group was removed from the project."""
