# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_string_check import GraderStringCheck as StringCheckGrader
from ..._models import BaseModel as BaseModel
__all__ = ["StringCheckGrader", "BaseModel"]
