# Names of the official SDK, generated: openapiopenai drift names
from ..._models import BaseModel as BaseModel
