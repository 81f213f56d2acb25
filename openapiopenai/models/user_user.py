# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserUser`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "UserUser",
]


class UserUser(BaseModel):
    """Further details of a user."""

    object: Literal["user"] = "user"
    """Kind of object: always `user`."""
    id: str
    """Its unique ID."""
    email: str | None = None
    """Email address."""
    name: str | None = None
    """Name of the user."""
    picture: str | None = None
    """URL of the user's picture."""
    enabled: bool | None = None
    """Whether the user is active."""
    banned: bool | None = None
    """Whether the user is banned."""
    banned_at: int | None = None
    """When the user was banned, as Unix time in seconds."""
    banned_at_datetime = datetime_view("banned_at")
