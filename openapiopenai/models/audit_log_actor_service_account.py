# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogActorServiceAccount`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogActorServiceAccount",
]


class AuditLogActorServiceAccount(BaseModel):
    """The service account that performed an action."""

    id: str | None = None
    """Its unique ID."""
