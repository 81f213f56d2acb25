# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogUserAddedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AuditLogUserAddedData",
]


class AuditLogUserAddedData(BaseModel):
    """Settings with which a user was added to a project."""

    role: str | None = None
    """Role of the user: `owner` or `member`."""
