"""`BetaPromptCacheOptions`: another name of `PromptCacheOptions`."""

from openapiopenai.models.prompt_cache_options import PromptCacheOptions as BetaPromptCacheOptions

__all__ = ["BetaPromptCacheOptions"]
