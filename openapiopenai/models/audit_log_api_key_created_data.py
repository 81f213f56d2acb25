"""Model `AuditLogApiKeyCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogApiKeyCreatedData",
]


class AuditLogApiKeyCreatedData(BaseModel):
    """`AuditLogApiKeyCreatedData` of the API."""

    scopes: list[str] | None = None
