# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.comparison_filter import ComparisonFilterDict as ComparisonFilter
__all__ = ["ComparisonFilter"]
