"""`BetaResponsePromptCacheDiagnosticsUnavailable`: another name of `ResponsePromptCacheDiagnosticsUnavailable`."""

from openapiopenai.models.response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable as BetaResponsePromptCacheDiagnosticsUnavailable,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsUnavailable"]
