# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .._models import BaseModel as BaseModel
