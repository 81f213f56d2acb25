# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLogExternalStorageRegisteredData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_external_storage_registered_data_provider import (
        AuditLogExternalStorageRegisteredDataProvider,
    )

__all__ = [
    "AuditLogExternalStorageRegisteredData",
]


class AuditLogExternalStorageRegisteredData(BaseModel):
    """Configuration of external storage."""

    geography: str | None = None
    """OpenAI geography that the storage's region belongs to."""
    provider: AuditLogExternalStorageRegisteredDataProvider | None = None
    """Cloud provider of the storage, with its configuration there."""
