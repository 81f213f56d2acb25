# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AuditLogExternalStorageRegisteredDataProvider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.aws_external_storage_provider import AwsExternalStorageProvider
    from openapiopenai.models.azure_external_storage_provider import AzureExternalStorageProvider
    from openapiopenai.models.gcp_external_storage_provider import GcpExternalStorageProvider
    from openapiopenai.models.oci_external_storage_provider import OciExternalStorageProvider

__all__ = [
    "AuditLogExternalStorageRegisteredDataProvider",
    "UnknownAuditLogExternalStorageRegisteredDataProvider",
]


if TYPE_CHECKING:

    class UnknownAuditLogExternalStorageRegisteredDataProvider(UnknownVariant):
        """Variant of `AuditLogExternalStorageRegisteredDataProvider` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AuditLogExternalStorageRegisteredDataProvider: TypeAlias = (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
        | UnknownAuditLogExternalStorageRegisteredDataProvider
    )
    """Storage bucket or container, by cloud provider."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AuditLogExternalStorageRegisteredDataProvider:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AuditLogExternalStorageRegisteredDataProvider:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AuditLogExternalStorageRegisteredDataProvider(OpenUnion):
        tag = "type"
        mapping = {
            "aws": "AwsExternalStorageProvider",
            "azure": "AzureExternalStorageProvider",
            "gcp": "GcpExternalStorageProvider",
            "oci": "OciExternalStorageProvider",
        }

    from_json = AuditLogExternalStorageRegisteredDataProvider.from_json
    from_dict = AuditLogExternalStorageRegisteredDataProvider.from_dict
    __getattr__ = AuditLogExternalStorageRegisteredDataProvider.module_attribute
