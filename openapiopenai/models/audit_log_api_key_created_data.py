"""Model `AuditLogApiKeyCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogApiKeyCreatedData",
]


class AuditLogApiKeyCreatedData(BaseModel):
    """Settings with which an API key was created."""

    scopes: list[str] | None = None
    """Scopes that the API key is allowed, such as `api.model.request`."""
