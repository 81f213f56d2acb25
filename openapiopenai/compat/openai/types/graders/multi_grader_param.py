# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_multi import GraderMultiDict as MultiGraderParam
from openapiopenai.models.grader_multi_graders import GraderMultiGradersDict as Graders
from .python_grader_param import PythonGraderParam as PythonGraderParam
from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from .string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from .text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
__all__ = ["MultiGraderParam", "Graders", "PythonGraderParam", "LabelModelGraderParam", "ScoreModelGraderParam", "StringCheckGraderParam", "TextSimilarityGraderParam"]
