"""Model `AuditLogOrganizationUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogOrganizationUpdatedChangesRequested",
]


class AuditLogOrganizationUpdatedChangesRequested(BaseModel):
    """What was asked to be changed of the organization."""

    title: str | None = None
    """New title of the organization."""
    description: str | None = None
    """New description of the organization."""
    name: str | None = None
    """New name of the organization."""
    threads_ui_visibility: str | None = None
    """Who sees the page of threads, with messages of assistants and of the playground: `ANY_ROLE`, `OWNERS` or `NONE`."""
    usage_dashboard_visibility: str | None = None
    """Who sees activity and costs of the organization: `ANY_ROLE` or `OWNERS`."""
    api_call_logging: str | None = None
    """Which API calls are logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`."""
    api_call_logging_project_ids: str | None = None
    """Ids of the projects whose calls are logged, where `api_call_logging` is `enabled_for_selected_projects`."""
