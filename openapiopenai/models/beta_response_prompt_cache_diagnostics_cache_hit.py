# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsePromptCacheDiagnosticsCacheHit`: another name of `ResponsePromptCacheDiagnosticsCacheHit`."""

from openapiopenai.models.response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit as BetaResponsePromptCacheDiagnosticsCacheHit,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsCacheHit"]
