# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval import Eval as EvalCreateResponse
from openapiopenai.models.eval_data_source_config import EvalDataSourceConfig as DataSourceConfig
from openapiopenai.models.eval_logs_data_source_config import EvalLogsDataSourceConfig as DataSourceConfigLogs
from openapiopenai.models.eval_testing_criteria_item import EvalTestingCriteriaItem as TestingCriterion
from openapiopenai.models.eval_grader_text_similarity import EvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity
from openapiopenai.models.eval_grader_python import EvalGraderPython as TestingCriterionEvalGraderPython
from openapiopenai.models.eval_grader_score_model import EvalGraderScoreModel as TestingCriterionEvalGraderScoreModel
from .._utils import PropertyInfo as PropertyInfo
from .._models import BaseModel as BaseModel
from .shared.metadata import Metadata as Metadata
from .graders.python_grader import PythonGrader as PythonGrader
from .graders.label_model_grader import LabelModelGrader as LabelModelGrader
from .graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
from .graders.string_check_grader import StringCheckGrader as StringCheckGrader
from .eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .graders.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
__all__ = ["EvalCreateResponse", "DataSourceConfig", "DataSourceConfigLogs", "TestingCriterion", "TestingCriterionEvalGraderTextSimilarity", "TestingCriterionEvalGraderPython", "TestingCriterionEvalGraderScoreModel", "PropertyInfo", "BaseModel", "Metadata", "PythonGrader", "LabelModelGrader", "ScoreModelGrader", "StringCheckGrader", "EvalCustomDataSourceConfig", "TextSimilarityGrader", "EvalStoredCompletionsDataSourceConfig"]
