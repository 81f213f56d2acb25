# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogApiKeyCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogApiKeyCreatedData",
]


class AuditLogApiKeyCreatedData(BaseModel):
    """Settings with which an API key was created."""

    scopes: list[str] | None = None
    """Scopes that the API key is allowed, such as `api.model.request`."""
