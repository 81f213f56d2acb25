# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheOptionsParam`: another name of `PromptCacheOptionsParam`."""

from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam as BetaPromptCacheOptionsParam

__all__ = ["BetaPromptCacheOptionsParam"]
