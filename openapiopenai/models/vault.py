# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Vault`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "Vault",
]


class Vault(BaseModel):
    """A vault, which holds credentials for MCP servers and for environments hosted by OpenAI."""

    id: str
    """Its unique ID."""
    object: Literal["vault"] = "vault"
    """Kind of object: always `vault`."""
    name: str | None = None
    """Name of the vault, if it has one."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    metadata: dict[str, str]
    """Key–value pairs of your own, such as the ID of a team or an application."""
    created_at_datetime = datetime_view("created_at")
