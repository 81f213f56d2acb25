"""Model `AuditLogWorkloadIdentityProviderCreated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderCreated",
]


class AuditLogWorkloadIdentityProviderCreated(BaseModel):
    """An identity provider for workloads that was made."""

    id: str | None = None
    """Its id, by which other calls name it."""
    data: dict[str, Any] | None = None
    """What it was made from."""
