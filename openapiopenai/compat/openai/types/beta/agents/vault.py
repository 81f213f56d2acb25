# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.vault import Vault as Vault
from ...._models import BaseModel as BaseModel
