# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault_credential_networking import VaultCredentialNetworking as CredentialNetworking
from openapiopenai.models.vault_credential_networking_resource_unrestricted import VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted
from openapiopenai.models.vault_credential_networking_resource_limited import VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
__all__ = ["CredentialNetworking", "VaultCredentialNetworkingResourceUnrestricted", "VaultCredentialNetworkingResourceLimited", "PropertyInfo", "BaseModel"]
