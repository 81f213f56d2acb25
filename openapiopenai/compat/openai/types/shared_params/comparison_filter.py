# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.comparison_filter import ComparisonFilterDict as ComparisonFilter
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["ComparisonFilter", "SequenceNotStr"]
