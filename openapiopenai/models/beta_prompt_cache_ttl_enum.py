# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheTTLEnum`: another name of `PromptCacheTTLEnum`."""

from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum as BetaPromptCacheTTLEnum

__all__ = ["BetaPromptCacheTTLEnum"]
