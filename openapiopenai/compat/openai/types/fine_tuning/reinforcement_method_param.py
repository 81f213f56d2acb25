# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_method import FineTuneReinforcementMethodDict as ReinforcementMethodParam
from openapiopenai.models.run_grader_request_grader import RunGraderRequestGraderDict as Grader
from ..graders.multi_grader_param import MultiGraderParam as MultiGraderParam
from ..graders.python_grader_param import PythonGraderParam as PythonGraderParam
from ..graders.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
from ..graders.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
from ..graders.text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
__all__ = ["ReinforcementMethodParam", "Grader", "MultiGraderParam", "PythonGraderParam", "ScoreModelGraderParam", "StringCheckGraderParam", "ReinforcementHyperparametersParam", "TextSimilarityGraderParam"]
