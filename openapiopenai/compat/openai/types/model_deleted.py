# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_model_response import DeleteModelResponse as ModelDeleted
from .._models import BaseModel as BaseModel
__all__ = ["ModelDeleted", "BaseModel"]
