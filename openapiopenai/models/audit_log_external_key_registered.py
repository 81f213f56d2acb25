# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogExternalKeyRegistered`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogExternalKeyRegistered",
]


class AuditLogExternalKeyRegistered(BaseModel):
    """An external key configuration that was registered."""

    id: str | None = None
    """Its unique ID."""
    data: dict[str, Any] | None = None
    """Configuration of the external key."""
