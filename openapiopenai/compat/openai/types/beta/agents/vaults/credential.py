# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault_credential import VaultCredential as Credential
from ....._models import BaseModel as BaseModel
from .credential_auth import CredentialAuth as CredentialAuth
__all__ = ["Credential", "BaseModel", "CredentialAuth"]
