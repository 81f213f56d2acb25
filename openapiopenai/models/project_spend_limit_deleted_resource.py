# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectSpendLimitDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectSpendLimitDeletedResource",
]


class ProjectSpendLimitDeletedResource(BaseModel):
    """Confirmation that the hard spend limit of a project was deleted.

    Known as `ProjectSpendLimitDeleted`."""

    object: Literal["project.spend_limit.deleted"] = "project.spend_limit.deleted"
    """Kind of object: always `project.spend_limit.deleted`."""
    deleted: bool
    """Whether it was deleted."""
