# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogExternalStorageRegistered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_external_storage_registered_data import AuditLogExternalStorageRegisteredData

__all__ = [
    "AuditLogExternalStorageRegistered",
]


class AuditLogExternalStorageRegistered(BaseModel):
    """External storage that was registered."""

    id: str | None = None
    """Its unique ID."""
    data: AuditLogExternalStorageRegisteredData | None = None
    """Configuration of the external storage."""
