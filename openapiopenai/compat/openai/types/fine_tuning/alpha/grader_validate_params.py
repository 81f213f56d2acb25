# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.validate_grader_request import ValidateGraderRequestDict as GraderValidateParams
from openapiopenai.models.run_grader_request_grader import RunGraderRequestGraderDict as Grader
__all__ = ["GraderValidateParams", "Grader"]
