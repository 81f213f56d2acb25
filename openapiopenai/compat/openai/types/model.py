# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.model import Model as Model
from .._models import BaseModel as BaseModel
