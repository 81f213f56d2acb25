# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProject`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogProject",
]


class AuditLogProject(BaseModel):
    """The project that an action was scoped to. Actions with an admin API key count for the default project."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Title of the project."""
