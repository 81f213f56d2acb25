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
    created_at: int
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"] = "vault"
    created_at_datetime = datetime_view("created_at")
