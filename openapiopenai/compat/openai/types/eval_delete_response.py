# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_eval_response import DeleteEvalResponse as EvalDeleteResponse
from .._models import BaseModel as BaseModel
__all__ = ["EvalDeleteResponse", "BaseModel"]
