"""Model `UserUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "UserUser",
]


class UserUser(BaseModel):
    """`UserUser` of the API."""

    object: Literal["user"] = "user"
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
    banned_at_datetime = datetime_view("banned_at")
