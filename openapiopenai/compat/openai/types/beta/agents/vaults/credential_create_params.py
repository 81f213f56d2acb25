# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vault_credential_request import CreateVaultCredentialRequestDict as CredentialCreateParams
from .credential_auth_create_param import CredentialAuthCreateParam as CredentialAuthCreateParam
__all__ = ["CredentialCreateParams", "CredentialAuthCreateParam"]
