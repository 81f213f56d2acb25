# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_method import FineTuneReinforcementMethod as ReinforcementMethod
from openapiopenai.models.validate_grader_response_grader import ValidateGraderResponseGrader as Grader
from ..._models import BaseModel as BaseModel
from ..graders.multi_grader import MultiGrader as MultiGrader
from ..graders.python_grader import PythonGrader as PythonGrader
from ..graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
from ..graders.string_check_grader import StringCheckGrader as StringCheckGrader
from .reinforcement_hyperparameters import ReinforcementHyperparameters as ReinforcementHyperparameters
from ..graders.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
__all__ = ["ReinforcementMethod", "Grader", "BaseModel", "MultiGrader", "PythonGrader", "ScoreModelGrader", "StringCheckGrader", "ReinforcementHyperparameters", "TextSimilarityGrader"]
