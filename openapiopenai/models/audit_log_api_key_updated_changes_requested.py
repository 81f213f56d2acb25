"""Model `AuditLogApiKeyUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogApiKeyUpdatedChangesRequested",
]


class AuditLogApiKeyUpdatedChangesRequested(BaseModel):
    """What was asked to be changed of an API key."""

    scopes: list[str] | None = None
    """What the key may be used for, such as `api.model.request`."""
    expires_in_seconds: int | None = None
    """In how many seconds the key expires."""
