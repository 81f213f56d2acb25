# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_string_check import GraderStringCheck as StringCheckGrader
__all__ = ["StringCheckGrader"]
