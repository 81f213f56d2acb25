# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_vault_credential_request import UpdateVaultCredentialRequestDict as CredentialUpdateParams
from .credential_auth_rotate_param import CredentialAuthRotateParam as CredentialAuthRotateParam
__all__ = ["CredentialUpdateParams", "CredentialAuthRotateParam"]
