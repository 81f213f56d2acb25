"""Model `Group`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Group",
]


class Group(BaseModel):
    """`Group` of the API."""

    object: Literal["group"] = "group"
    id: str
    name: str
    created_at: int
    scim_managed: bool
    created_at_datetime = datetime_view("created_at")
