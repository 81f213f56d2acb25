# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectSpendAlertDeletedResource",
]


class ProjectSpendAlertDeletedResource(BaseModel):
    """Confirmation that a spend alert was deleted.

    Known as `ProjectSpendAlertDeleted`."""

    id: str
    """Its unique ID."""
    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    """Kind of object: always `project.spend_alert.deleted`."""
    deleted: bool
    """Whether it was deleted."""
