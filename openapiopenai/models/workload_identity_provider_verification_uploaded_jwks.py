# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityProviderVerificationUploadedJwks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "WorkloadIdentityProviderVerificationUploadedJwks",
    "WorkloadIdentityProviderVerificationUploadedJwksDict",
]


class WorkloadIdentityProviderVerificationUploadedJwks(BaseModel):
    """Verification keys were uploaded."""

    type: Literal["uploaded_jwks"] = "uploaded_jwks"
    """Type: always `uploaded_jwks`."""
    jwks: dict[str, Any]
    """The uploaded keys, as a JSON Web Key Set (JWKS)."""


class WorkloadIdentityProviderVerificationUploadedJwksDict(TypedDict, total=False):
    """`WorkloadIdentityProviderVerificationUploadedJwks` as a dict, for arguments."""

    type: Required[Literal["uploaded_jwks"]]
    jwks: Required[Mapping[str, Any]]
