# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsePromptCacheDiagnosticsUnavailable`: another name of `ResponsePromptCacheDiagnosticsUnavailable`."""

from openapiopenai.models.response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable as BetaResponsePromptCacheDiagnosticsUnavailable,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsUnavailable"]
