"""Model `AuditLogExternalStorageRegisteredData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_external_storage_registered_data_provider import (
        AuditLogExternalStorageRegisteredDataProvider,
    )

__all__ = [
    "AuditLogExternalStorageRegisteredData",
]


class AuditLogExternalStorageRegisteredData(BaseModel):
    """How an external storage is set up."""

    geography: str | None = None
    """Geography, as OpenAI divides it, that the region of the storage belongs to."""
    provider: AuditLogExternalStorageRegisteredDataProvider | None = None
    """Whose storage it is, and how it is set up there."""
