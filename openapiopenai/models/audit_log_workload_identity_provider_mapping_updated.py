"""Model `AuditLogWorkloadIdentityProviderMappingUpdated`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AuditLogWorkloadIdentityProviderMappingUpdated",
]


class AuditLogWorkloadIdentityProviderMappingUpdated(BaseModel):
    """A mapping of an identity provider that was changed."""

    id: str | None = None
    """Its id, by which other calls name it."""
    identity_provider_id: str | None = None
    """Id of the identity provider."""
    changes_requested: dict[str, Any] | None = None
    """What was asked to change."""
