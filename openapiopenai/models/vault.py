"""Model `Vault`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Vault",
]


class Vault(BaseModel):
    """Credentials for MCP servers and for environments hosted by OpenAI."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["vault"] = "vault"
    """Kind of object: always `vault`."""
    name: str | None = None
    """Name of the vault."""
    created_at: int
    """When it was made, in seconds since 1970."""
    metadata: dict[str, str]
    """Pairs of text to note things down with."""
    created_at_datetime = datetime_view("created_at")
