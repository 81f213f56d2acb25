# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_python import GraderPythonDict as PythonGraderParam
__all__ = ["PythonGraderParam"]
