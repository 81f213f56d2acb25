# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_vault_request import UpdateVaultRequestDict as VaultUpdateParams
__all__ = ["VaultUpdateParams"]
