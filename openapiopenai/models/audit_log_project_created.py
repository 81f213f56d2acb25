# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogProjectCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_project_created_data import AuditLogProjectCreatedData

__all__ = [
    "AuditLogProjectCreated",
]


class AuditLogProjectCreated(BaseModel):
    """A project that was created."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogProjectCreatedData | None = None
    """The data it was created from."""
