# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.validate_grader_request import ValidateGraderRequestDict as GraderValidateParams
from openapiopenai.models.run_grader_request_grader import RunGraderRequestGraderDict as Grader
from ...graders.multi_grader_param import MultiGraderParam as MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam as PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
__all__ = ["GraderValidateParams", "Grader", "MultiGraderParam", "PythonGraderParam", "ScoreModelGraderParam", "StringCheckGraderParam", "TextSimilarityGraderParam"]
