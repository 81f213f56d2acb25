# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_api_error import EvalApiError as EvalAPIError
__all__ = ["EvalAPIError"]
