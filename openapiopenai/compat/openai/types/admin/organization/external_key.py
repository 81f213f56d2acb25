# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.external_key import ExternalKey as ExternalKey
from ...._models import BaseModel as BaseModel
