# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogExternalStorageRemoved`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogExternalStorageRemoved",
]


class AuditLogExternalStorageRemoved(BaseModel):
    """External storage that was removed."""

    id: str | None = None
    """Its unique ID."""
