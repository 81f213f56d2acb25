"""Model `Vault`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Vault",
]


class Vault(BaseModel):
    """`Vault` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created_at: int
    """When it was made, in seconds since 1970."""
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"] = "vault"
    """Kind of object: always `vault`."""
    created_at_datetime = datetime_view("created_at")
