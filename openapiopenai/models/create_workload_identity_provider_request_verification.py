# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateWorkloadIdentityProviderRequestVerification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_provider_verification_discovery import (
        WorkloadIdentityProviderVerificationDiscovery,
        WorkloadIdentityProviderVerificationDiscoveryDict,
    )
    from openapiopenai.models.workload_identity_provider_verification_uploaded_jwks import (
        WorkloadIdentityProviderVerificationUploadedJwks,
        WorkloadIdentityProviderVerificationUploadedJwksDict,
    )

__all__ = [
    "CreateWorkloadIdentityProviderRequestVerification",
    "CreateWorkloadIdentityProviderRequestVerificationDict",
    "UnknownCreateWorkloadIdentityProviderRequestVerification",
]


if TYPE_CHECKING:

    class UnknownCreateWorkloadIdentityProviderRequestVerification(UnknownVariant):
        """Variant of `CreateWorkloadIdentityProviderRequestVerification` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateWorkloadIdentityProviderRequestVerification: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscovery
        | WorkloadIdentityProviderVerificationUploadedJwks
        | UnknownCreateWorkloadIdentityProviderRequestVerification
    )
    """Where the keys for verifying tokens come from."""
    CreateWorkloadIdentityProviderRequestVerificationDict: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscoveryDict | WorkloadIdentityProviderVerificationUploadedJwksDict
    )
    """`CreateWorkloadIdentityProviderRequestVerification` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateWorkloadIdentityProviderRequestVerification:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateWorkloadIdentityProviderRequestVerification:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateWorkloadIdentityProviderRequestVerificationDict = AS_GIVEN

    class CreateWorkloadIdentityProviderRequestVerification(OpenUnion):
        tag = "type"
        mapping = {
            "discovery": "WorkloadIdentityProviderVerificationDiscovery",
            "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
        }

    from_json = CreateWorkloadIdentityProviderRequestVerification.from_json
    from_dict = CreateWorkloadIdentityProviderRequestVerification.from_dict
    __getattr__ = CreateWorkloadIdentityProviderRequestVerification.module_attribute
