# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogProjectUpdatedChangesRequested",
]


class AuditLogProjectUpdatedChangesRequested(BaseModel):
    """Requested changes to a project."""

    title: str | None = None
    """Title of the project, as the dashboard shows it."""
