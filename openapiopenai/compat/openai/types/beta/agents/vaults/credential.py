# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault_credential import VaultCredential as Credential
__all__ = ["Credential"]
