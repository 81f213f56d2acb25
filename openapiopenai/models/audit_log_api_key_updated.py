# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogApiKeyUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_api_key_updated_changes_requested import AuditLogApiKeyUpdatedChangesRequested

__all__ = [
    "AuditLogApiKeyUpdated",
]


class AuditLogApiKeyUpdated(BaseModel):
    """An API key that was updated."""

    id: str | None = None
    """Tracking ID of the API key."""
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = None
    """The requested changes."""
