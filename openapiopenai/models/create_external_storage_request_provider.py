# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateExternalStorageRequestProvider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_external_storage_request_provider_aws import (
        CreateExternalStorageRequestProviderAws,
        CreateExternalStorageRequestProviderAwsDict,
    )
    from openapiopenai.models.create_external_storage_request_provider_azure import (
        CreateExternalStorageRequestProviderAzure,
        CreateExternalStorageRequestProviderAzureDict,
    )
    from openapiopenai.models.create_external_storage_request_provider_gcp import (
        CreateExternalStorageRequestProviderGcp,
        CreateExternalStorageRequestProviderGcpDict,
    )
    from openapiopenai.models.oci_external_storage_provider import (
        OciExternalStorageProvider,
        OciExternalStorageProviderDict,
    )

__all__ = [
    "CreateExternalStorageRequestProvider",
    "CreateExternalStorageRequestProviderDict",
    "UnknownCreateExternalStorageRequestProvider",
]


if TYPE_CHECKING:

    class UnknownCreateExternalStorageRequestProvider(UnknownVariant):
        """Variant of `CreateExternalStorageRequestProvider` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateExternalStorageRequestProvider: TypeAlias = (
        CreateExternalStorageRequestProviderAws
        | CreateExternalStorageRequestProviderAzure
        | CreateExternalStorageRequestProviderGcp
        | OciExternalStorageProvider
        | UnknownCreateExternalStorageRequestProvider
    )
    """Cloud provider of a storage, and how to access it."""
    CreateExternalStorageRequestProviderDict: TypeAlias = (
        CreateExternalStorageRequestProviderAwsDict
        | CreateExternalStorageRequestProviderAzureDict
        | CreateExternalStorageRequestProviderGcpDict
        | OciExternalStorageProviderDict
    )
    """`CreateExternalStorageRequestProvider` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateExternalStorageRequestProvider:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateExternalStorageRequestProvider:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateExternalStorageRequestProviderDict = AS_GIVEN

    class CreateExternalStorageRequestProvider(OpenUnion):
        tag = "type"
        mapping = {
            "aws": "CreateExternalStorageRequestProviderAws",
            "azure": "CreateExternalStorageRequestProviderAzure",
            "gcp": "CreateExternalStorageRequestProviderGcp",
            "oci": "OciExternalStorageProvider",
        }

    from_json = CreateExternalStorageRequestProvider.from_json
    from_dict = CreateExternalStorageRequestProvider.from_dict
    __getattr__ = CreateExternalStorageRequestProvider.module_attribute
