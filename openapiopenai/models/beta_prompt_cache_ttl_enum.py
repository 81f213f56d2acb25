"""`BetaPromptCacheTTLEnum`: another name of `PromptCacheTTLEnum`."""

from openapiopenai.models.prompt_cache_ttl_enum import PromptCacheTTLEnum as BetaPromptCacheTTLEnum

__all__ = ["BetaPromptCacheTTLEnum"]
