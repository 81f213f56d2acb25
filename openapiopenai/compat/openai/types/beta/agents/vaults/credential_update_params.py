# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_vault_credential_request import UpdateVaultCredentialRequestDict as CredentialUpdateParams
__all__ = ["CredentialUpdateParams"]
