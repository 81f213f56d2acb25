# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VaultCredentialNetworking`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.vault_credential_networking_resource_limited import (
        VaultCredentialNetworkingResourceLimited,
        VaultCredentialNetworkingResourceLimitedDict,
    )
    from openapiopenai.models.vault_credential_networking_resource_unrestricted import (
        VaultCredentialNetworkingResourceUnrestricted,
        VaultCredentialNetworkingResourceUnrestrictedDict,
    )

__all__ = [
    "UnknownVaultCredentialNetworking",
    "VaultCredentialNetworking",
    "VaultCredentialNetworkingDict",
]


if TYPE_CHECKING:

    class UnknownVaultCredentialNetworking(UnknownVariant):
        """Variant of `VaultCredentialNetworking` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VaultCredentialNetworking: TypeAlias = (
        VaultCredentialNetworkingResourceUnrestricted
        | VaultCredentialNetworkingResourceLimited
        | UnknownVaultCredentialNetworking
    )
    """Hosts for which a secret is filled in."""
    VaultCredentialNetworkingDict: TypeAlias = (
        VaultCredentialNetworkingResourceUnrestrictedDict | VaultCredentialNetworkingResourceLimitedDict
    )
    """`VaultCredentialNetworking` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialNetworking:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VaultCredentialNetworking:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VaultCredentialNetworkingDict = AS_GIVEN

    class VaultCredentialNetworking(OpenUnion):
        tag = "type"
        mapping = {
            "unrestricted": "VaultCredentialNetworkingResourceUnrestricted",
            "limited": "VaultCredentialNetworkingResourceLimited",
        }

    from_json = VaultCredentialNetworking.from_json
    from_dict = VaultCredentialNetworking.from_dict
    __getattr__ = VaultCredentialNetworking.module_attribute
