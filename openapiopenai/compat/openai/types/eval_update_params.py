# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_eval_request import UpdateEvalRequestDict as EvalUpdateParams
__all__ = ["EvalUpdateParams"]
