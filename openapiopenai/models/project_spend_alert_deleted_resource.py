"""Model `ProjectSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectSpendAlertDeletedResource",
]


class ProjectSpendAlertDeletedResource(BaseModel):
    """Confirmation that a spend alert was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    """Kind of object: always `project.spend_alert.deleted`."""
    deleted: bool
    """Whether it was deleted."""
