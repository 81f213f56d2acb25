# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_api_error import EvalApiError as EvalAPIError
from ..._models import BaseModel as BaseModel
__all__ = ["EvalAPIError", "BaseModel"]
