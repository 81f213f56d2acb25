"""Model `AuditLogApiKeyCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogApiKeyCreatedData",
]


class AuditLogApiKeyCreatedData(BaseModel):
    """What an API key was made from."""

    scopes: list[str] | None = None
    """What the key may be used for, such as `api.model.request`."""
