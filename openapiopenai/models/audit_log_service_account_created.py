# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogServiceAccountCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_service_account_created_data import AuditLogServiceAccountCreatedData

__all__ = [
    "AuditLogServiceAccountCreated",
]


class AuditLogServiceAccountCreated(BaseModel):
    """A service account that was created."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogServiceAccountCreatedData | None = None
    """The data it was created from."""
