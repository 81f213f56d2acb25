# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_string_check import GraderStringCheckDict as StringCheckGraderParam
__all__ = ["StringCheckGraderParam"]
