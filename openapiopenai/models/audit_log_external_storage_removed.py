"""Model `AuditLogExternalStorageRemoved`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogExternalStorageRemoved",
]


class AuditLogExternalStorageRemoved(BaseModel):
    """An external storage that was removed."""

    id: str | None = None
    """Its id, by which other calls name it."""
