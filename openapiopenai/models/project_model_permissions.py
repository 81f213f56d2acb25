"""Model `ProjectModelPermissions`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ProjectModelPermissions",
]


class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    """Kind of object: always `project.model_permissions`."""
    mode: Literal["allow_list", "deny_list"] | UnknownStr
    """Whether the models listed are the only ones allowed, or the only ones not allowed."""
    model_ids: list[str]
    """Ids of the models that the rule is about."""
