# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vault_credential_request import CreateVaultCredentialRequestDict as CredentialCreateParams
__all__ = ["CredentialCreateParams"]
