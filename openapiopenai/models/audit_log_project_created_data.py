# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogProjectCreatedData",
]


class AuditLogProjectCreatedData(BaseModel):
    """Settings with which a project was created."""

    name: str | None = None
    """Name of the project."""
    title: str | None = None
    """Title of the project, as the dashboard shows it."""
