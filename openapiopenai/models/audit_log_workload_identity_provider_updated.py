"""Model `AuditLogWorkloadIdentityProviderUpdated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderUpdated",
]


class AuditLogWorkloadIdentityProviderUpdated(BaseModel):
    """`AuditLogWorkloadIdentityProviderUpdated` of the API."""

    id: str | None = None
    changes_requested: dict[str, Any] | None = None
