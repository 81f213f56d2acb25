# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
from .._models import BaseModel as BaseModel
from .shared.metadata import Metadata as Metadata
