"""`BetaPromptCacheOptionsParam`: another name of `PromptCacheOptionsParam`."""

from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam as BetaPromptCacheOptionsParam

__all__ = ["BetaPromptCacheOptionsParam"]
