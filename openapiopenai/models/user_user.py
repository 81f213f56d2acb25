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
    """Kind of object: always `user`."""
    id: str
    """Its id, by which other calls name it."""
    email: str | None = None
    """Address of electronic mail."""
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
    banned_at_datetime = datetime_view("banned_at")
