"""Model `ProjectSpendAlertDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectSpendAlertDeletedResource",
]


class ProjectSpendAlertDeletedResource(BaseModel):
    """Says that an alert on spending is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    """Kind of object: always `project.spend_alert.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
