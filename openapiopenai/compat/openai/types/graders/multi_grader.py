# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_multi import GraderMulti as MultiGrader
from openapiopenai.models.grader_multi_graders import GraderMultiGraders as Graders
from ..._models import BaseModel as BaseModel
from .python_grader import PythonGrader as PythonGrader
from .label_model_grader import LabelModelGrader as LabelModelGrader
from .score_model_grader import ScoreModelGrader as ScoreModelGrader
from .string_check_grader import StringCheckGrader as StringCheckGrader
from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
__all__ = ["MultiGrader", "Graders", "BaseModel", "PythonGrader", "LabelModelGrader", "ScoreModelGrader", "StringCheckGrader", "TextSimilarityGrader"]
