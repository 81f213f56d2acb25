"""Model `GroupResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "GroupResponse",
]


class GroupResponse(BaseModel):
    """A group of the organization."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the group, for people."""
    created_at: int
    """When it was made, in seconds since 1970."""
    is_scim_managed: bool
    """Whether your identity provider manages the group, by SCIM."""
    group_type: Literal["group", "tenant_group"] | UnknownStr
    """What kind of group it is."""
    created_at_datetime = datetime_view("created_at")
