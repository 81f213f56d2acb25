# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogApiKeyUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogApiKeyUpdatedChangesRequested",
]


class AuditLogApiKeyUpdatedChangesRequested(BaseModel):
    """Requested changes to an API key."""

    scopes: list[str] | None = None
    """Scopes that the API key is allowed, such as `api.model.request`."""
    expires_in_seconds: int | None = None
    """Number of seconds until the key expires, counted from the update request."""
