# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.validate_grader_response import ValidateGraderResponse as GraderValidateResponse
from openapiopenai.models.validate_grader_response_grader import ValidateGraderResponseGrader as Grader
__all__ = ["GraderValidateResponse", "Grader"]
