# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_error import ResponseError as ResponseError
from openapiopenai.models.error_misalignment import ErrorMisalignment as Misalignment
from openapiopenai.models.error_misalignment_steer import ErrorMisalignmentSteer as MisalignmentSteer
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseError", "Misalignment", "MisalignmentSteer", "BaseModel"]
