# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_vault_request import CreateVaultRequestDict as VaultCreateParams
__all__ = ["VaultCreateParams"]
