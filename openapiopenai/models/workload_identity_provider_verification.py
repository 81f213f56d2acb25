# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WorkloadIdentityProviderVerification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_provider_verification_discovery import (
        WorkloadIdentityProviderVerificationDiscovery,
    )
    from openapiopenai.models.workload_identity_provider_verification_uploaded_jwks import (
        WorkloadIdentityProviderVerificationUploadedJwks,
    )

__all__ = [
    "UnknownWorkloadIdentityProviderVerification",
    "WorkloadIdentityProviderVerification",
]


if TYPE_CHECKING:

    class UnknownWorkloadIdentityProviderVerification(UnknownVariant):
        """Variant of `WorkloadIdentityProviderVerification` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    WorkloadIdentityProviderVerification: TypeAlias = (
        WorkloadIdentityProviderVerificationDiscovery
        | WorkloadIdentityProviderVerificationUploadedJwks
        | UnknownWorkloadIdentityProviderVerification
    )
    """Where the keys for verifying tokens come from."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> WorkloadIdentityProviderVerification:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> WorkloadIdentityProviderVerification:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class WorkloadIdentityProviderVerification(OpenUnion):
        tag = "type"
        mapping = {
            "discovery": "WorkloadIdentityProviderVerificationDiscovery",
            "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
        }

    from_json = WorkloadIdentityProviderVerification.from_json
    from_dict = WorkloadIdentityProviderVerification.from_dict
    __getattr__ = WorkloadIdentityProviderVerification.module_attribute
