# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault_credential_deleted import VaultCredentialDeleted as CredentialDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["CredentialDeleted", "BaseModel"]
