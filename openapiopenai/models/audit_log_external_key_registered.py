"""Model `AuditLogExternalKeyRegistered`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogExternalKeyRegistered",
]


class AuditLogExternalKeyRegistered(BaseModel):
    """An external key that was registered."""

    id: str | None = None
    """Its id, by which other calls name it."""
    data: dict[str, Any] | None = None
    """How the key is set up."""
