# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateWorkloadIdentityProviderRequestVerification`."""

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
    "UnknownUpdateWorkloadIdentityProviderRequestVerification",
    "UpdateWorkloadIdentityProviderRequestVerification",
    "UpdateWorkloadIdentityProviderRequestVerificationDict",
]


if TYPE_CHECKING:

    class UnknownUpdateWorkloadIdentityProviderRequestVerification(UnknownVariant):
        """Variant of `UpdateWorkloadIdentityProviderRequestVerification` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UpdateWorkloadIdentityProviderRequestVerification: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscovery
        | WorkloadIdentityProviderVerificationUploadedJwks
        | UnknownUpdateWorkloadIdentityProviderRequestVerification
    )
    """Where the keys for verifying tokens come from."""
    UpdateWorkloadIdentityProviderRequestVerificationDict: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscoveryDict | WorkloadIdentityProviderVerificationUploadedJwksDict
    )
    """`UpdateWorkloadIdentityProviderRequestVerification` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateWorkloadIdentityProviderRequestVerification:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UpdateWorkloadIdentityProviderRequestVerification:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateWorkloadIdentityProviderRequestVerificationDict = AS_GIVEN

    class UpdateWorkloadIdentityProviderRequestVerification(OpenUnion):
        tag = "type"
        mapping = {
            "discovery": "WorkloadIdentityProviderVerificationDiscovery",
            "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
        }

    from_json = UpdateWorkloadIdentityProviderRequestVerification.from_json
    from_dict = UpdateWorkloadIdentityProviderRequestVerification.from_dict
    __getattr__ = UpdateWorkloadIdentityProviderRequestVerification.module_attribute
