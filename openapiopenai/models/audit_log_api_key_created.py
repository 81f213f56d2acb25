# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogApiKeyCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_api_key_created_data import AuditLogApiKeyCreatedData

__all__ = [
    "AuditLogApiKeyCreated",
]


class AuditLogApiKeyCreated(BaseModel):
    """An API key that was created."""

    id: str | None = None
    """Tracking ID of the API key."""
    data: AuditLogApiKeyCreatedData | None = None
    """The data it was created from."""
