# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.embedding import Embedding as Embedding
from .._models import BaseModel as BaseModel
