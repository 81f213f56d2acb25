# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsePromptCacheDiagnosticsCacheMiss`: another name of `ResponsePromptCacheDiagnosticsCacheMiss`."""

from openapiopenai.models.response_prompt_cache_diagnostics_cache_miss import (
    ResponsePromptCacheDiagnosticsCacheMiss as BetaResponsePromptCacheDiagnosticsCacheMiss,
)

__all__ = ["BetaResponsePromptCacheDiagnosticsCacheMiss"]
