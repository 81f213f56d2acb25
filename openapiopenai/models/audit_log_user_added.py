# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogUserAdded`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_user_added_data import AuditLogUserAddedData

__all__ = [
    "AuditLogUserAdded",
]


class AuditLogUserAdded(BaseModel):
    """A user who was added."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogUserAddedData | None = None
    """Settings with which the user was added to the project."""
