"""`BetaComparisonFilter`: another name of `ComparisonFilter`."""

from openapiopenai.models.comparison_filter import ComparisonFilter as BetaComparisonFilter

__all__ = ["BetaComparisonFilter"]
