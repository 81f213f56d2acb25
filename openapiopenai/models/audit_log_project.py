"""Model `AuditLogProject`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogProject",
]


class AuditLogProject(BaseModel):
    """The project that something was done in. What is done with an admin key counts for the default project."""

    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    """Title of the project."""
