"""Model `AuditLogProject`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogProject",
]


class AuditLogProject(BaseModel):
    """`AuditLogProject` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
