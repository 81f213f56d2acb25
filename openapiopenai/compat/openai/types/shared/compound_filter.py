# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.comparison_filter import ComparisonFilter as _ComparisonFilter
from openapiopenai.models.compound_filter import CompoundFilter as CompoundFilter
Filter: TypeAlias = Union[_ComparisonFilter, object]
from ..._models import BaseModel as BaseModel
from .comparison_filter import ComparisonFilter as ComparisonFilter
