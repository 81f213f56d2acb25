# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogOrganizationUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogOrganizationUpdatedChangesRequested",
]


class AuditLogOrganizationUpdatedChangesRequested(BaseModel):
    """Requested changes to the organization's settings."""

    title: str | None = None
    """New title of the organization."""
    description: str | None = None
    """New description of the organization."""
    name: str | None = None
    """New name of the organization."""
    threads_ui_visibility: str | None = None
    """Who can see the threads page, with messages from the Assistants API and the playground: `ANY_ROLE`, `OWNERS` or `NONE`."""
    usage_dashboard_visibility: str | None = None
    """Who can see the usage dashboard, with the organization's activity and costs: `ANY_ROLE` or `OWNERS`."""
    api_call_logging: str | None = None
    """How data of supported API calls is logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`."""
    api_call_logging_project_ids: str | None = None
    """IDs of the projects whose calls are logged, if `api_call_logging` is `enabled_for_selected_projects`."""
