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
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"] | UnknownStr
    created_at_datetime = datetime_view("created_at")
