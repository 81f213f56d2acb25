# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound`: another name of `ResponsePromptCacheDiagnosticsComparisonResponseNotFound`."""

from openapiopenai.models.response_prompt_cache_diagnostics_comparison_response_not_found import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound as BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound"]
