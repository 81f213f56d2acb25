"""Model `AuditLogApiKeyUpdatedChangesRequested`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogApiKeyUpdatedChangesRequested",
]


class AuditLogApiKeyUpdatedChangesRequested(BaseModel):
    """`AuditLogApiKeyUpdatedChangesRequested` of the API."""

    scopes: list[str] | None = None
    expires_in_seconds: int | None = None
