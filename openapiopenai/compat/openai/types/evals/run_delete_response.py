# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_eval_run_response import DeleteEvalRunResponse as RunDeleteResponse
from ..._models import BaseModel as BaseModel
__all__ = ["RunDeleteResponse", "BaseModel"]
