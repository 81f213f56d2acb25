# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ExternalStorageConfigurationProvider`."""

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
    "ExternalStorageConfigurationProvider",
    "UnknownExternalStorageConfigurationProvider",
]


if TYPE_CHECKING:

    class UnknownExternalStorageConfigurationProvider(UnknownVariant):
        """Variant of `ExternalStorageConfigurationProvider` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ExternalStorageConfigurationProvider: TypeAlias = (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
        | UnknownExternalStorageConfigurationProvider
    )
    """Cloud provider of a storage, and how to access it."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ExternalStorageConfigurationProvider:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ExternalStorageConfigurationProvider:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ExternalStorageConfigurationProvider(OpenUnion):
        tag = "type"
        mapping = {
            "aws": "AwsExternalStorageProvider",
            "azure": "AzureExternalStorageProvider",
            "gcp": "GcpExternalStorageProvider",
            "oci": "OciExternalStorageProvider",
        }

    from_json = ExternalStorageConfigurationProvider.from_json
    from_dict = ExternalStorageConfigurationProvider.from_dict
    __getattr__ = ExternalStorageConfigurationProvider.module_attribute
