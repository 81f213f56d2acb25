# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.validate_grader_response import ValidateGraderResponse as GraderValidateResponse
from openapiopenai.models.validate_grader_response_grader import ValidateGraderResponseGrader as Grader
from ...._models import BaseModel as BaseModel
from ...graders.multi_grader import MultiGrader as MultiGrader
from ...graders.python_grader import PythonGrader as PythonGrader
from ...graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
from ...graders.string_check_grader import StringCheckGrader as StringCheckGrader
from ...graders.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
__all__ = ["GraderValidateResponse", "Grader", "BaseModel", "MultiGrader", "PythonGrader", "ScoreModelGrader", "StringCheckGrader", "TextSimilarityGrader"]
