# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_python import GraderPython as PythonGrader
__all__ = ["PythonGrader"]
