# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheOptions`: another name of `PromptCacheOptions`."""

from openapiopenai.models.prompt_cache_options import PromptCacheOptions as BetaPromptCacheOptions

__all__ = ["BetaPromptCacheOptions"]
