# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_eval_request import UpdateEvalRequestDict as EvalUpdateParams
from .shared_params.metadata import Metadata as Metadata
__all__ = ["EvalUpdateParams", "Metadata"]
