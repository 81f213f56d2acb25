"""Model `AuditLogOrganizationUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogOrganizationUpdatedChangesRequested",
]


class AuditLogOrganizationUpdatedChangesRequested(BaseModel):
    """`AuditLogOrganizationUpdatedChangesRequested` of the API."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
