# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.error2 import Error2 as VideoCreateError
from openapiopenai.models.error_misalignment import ErrorMisalignment as Misalignment
from openapiopenai.models.error_misalignment_steer import ErrorMisalignmentSteer as MisalignmentSteer
from .._models import BaseModel as BaseModel
__all__ = ["VideoCreateError", "Misalignment", "MisalignmentSteer", "BaseModel"]
