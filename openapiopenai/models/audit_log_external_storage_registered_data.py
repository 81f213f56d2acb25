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
    """The geography that the storage is for."""
    provider: AuditLogExternalStorageRegisteredDataProvider | None = None
    """The bucket or container."""
