# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupUserDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "GroupUserDeletedResource",
]


class GroupUserDeletedResource(BaseModel):
    """Confirmation that a user was removed from a group."""

    object: Literal["group.user.deleted"] = "group.user.deleted"
    """Kind of object: always `group.user.deleted`."""
    deleted: bool
    """Whether the user was removed from the group."""
