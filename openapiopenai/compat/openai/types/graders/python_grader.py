# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_python import GraderPython as PythonGrader
from ..._models import BaseModel as BaseModel
__all__ = ["PythonGrader", "BaseModel"]
