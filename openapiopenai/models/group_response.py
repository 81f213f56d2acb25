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
    """`GroupResponse` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"] | UnknownStr
    created_at_datetime = datetime_view("created_at")
