# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogServiceAccountCreatedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogServiceAccountCreatedData",
]


class AuditLogServiceAccountCreatedData(BaseModel):
    """Settings with which a service account was created."""

    role: str | None = None
    """Role of the service account: `owner` or `member`."""
