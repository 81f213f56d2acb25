# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault_deleted import VaultDeleted as VaultDeleted
from ...._models import BaseModel as BaseModel
