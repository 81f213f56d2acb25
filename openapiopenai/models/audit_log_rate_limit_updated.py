# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogRateLimitUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_rate_limit_updated_changes_requested import (
        AuditLogRateLimitUpdatedChangesRequested,
    )

__all__ = [
    "AuditLogRateLimitUpdated",
]


class AuditLogRateLimitUpdated(BaseModel):
    """A rate limit that was updated."""

    id: str | None = None
    """Its unique ID."""
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = None
    """The requested changes."""
