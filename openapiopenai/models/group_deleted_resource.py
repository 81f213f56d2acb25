# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "GroupDeletedResource",
]


class GroupDeletedResource(BaseModel):
    """Confirmation that a group was deleted."""

    object: Literal["group.deleted"] = "group.deleted"
    """Kind of object: always `group.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
