# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.comparison_filter import ComparisonFilter as ComparisonFilter
from ..._models import BaseModel as BaseModel
