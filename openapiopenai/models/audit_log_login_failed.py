# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogLoginFailed`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogLoginFailed",
]


class AuditLogLoginFailed(BaseModel):
    """A login that failed."""

    error_code: str | None = None
    """Error code, for programs."""
    error_message: str | None = None
    """Error message, for people."""
