# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.comparison_filter import ComparisonFilterDict as _ComparisonFilterDict
from openapiopenai.models.compound_filter import CompoundFilterDict as CompoundFilter
Filter: TypeAlias = Union[_ComparisonFilterDict, object]
from .comparison_filter import ComparisonFilter as ComparisonFilter
__all__ = ["CompoundFilter", "Filter", "ComparisonFilter"]
