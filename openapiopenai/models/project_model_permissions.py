# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectModelPermissions`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ProjectModelPermissions",
]


class ProjectModelPermissions(BaseModel):
    """Which models a project may use: an allowlist or a denylist."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    """Kind of object: always `project.model_permissions`."""
    mode: Literal["allow_list", "deny_list"] | UnknownStr
    """Whether `model_ids` is an allowlist (only these models may be used) or a denylist (all others may be used)."""
    model_ids: list[str]
    """IDs of the models that the policy lists."""
