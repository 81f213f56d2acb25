"""Model `AuditLogWorkloadIdentityProviderUpdated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderUpdated",
]


class AuditLogWorkloadIdentityProviderUpdated(BaseModel):
    """An identity provider for workloads that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    changes_requested: dict[str, Any] | None = None
    """What was asked to change."""
