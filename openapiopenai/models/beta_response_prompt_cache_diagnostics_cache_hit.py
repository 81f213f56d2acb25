"""`BetaResponsePromptCacheDiagnosticsCacheHit`: another name of `ResponsePromptCacheDiagnosticsCacheHit`."""

from openapiopenai.models.response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit as BetaResponsePromptCacheDiagnosticsCacheHit,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsCacheHit"]
