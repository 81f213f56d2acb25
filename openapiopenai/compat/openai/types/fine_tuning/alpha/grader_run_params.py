# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_grader_request import RunGraderRequestDict as GraderRunParams
from openapiopenai.models.run_grader_request_grader import RunGraderRequestGraderDict as Grader
__all__ = ["GraderRunParams", "Grader"]
