# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComparisonFilter`: another name of `ComparisonFilter`."""

from openapiopenai.models.comparison_filter import ComparisonFilter as BetaComparisonFilter

__all__ = ["BetaComparisonFilter"]
