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
    """`AuditLogExternalStorageRegisteredData` of the API."""

    geography: str | None = None
    provider: AuditLogExternalStorageRegisteredDataProvider | None = None
