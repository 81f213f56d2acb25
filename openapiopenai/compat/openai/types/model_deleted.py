# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_model_response import DeleteModelResponse as ModelDeleted
__all__ = ["ModelDeleted"]
