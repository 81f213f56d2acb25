# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_error import ResponseError as BetaResponseError
from openapiopenai.models.error_misalignment import ErrorMisalignment as Misalignment
from openapiopenai.models.error_misalignment_steer import ErrorMisalignmentSteer as MisalignmentSteer
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseError", "Misalignment", "MisalignmentSteer", "BaseModel"]
