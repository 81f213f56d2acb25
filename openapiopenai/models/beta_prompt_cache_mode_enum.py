# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheModeEnum`: another name of `PromptCacheModeEnum`."""

from openapiopenai.models.prompt_cache_mode_enum import PromptCacheModeEnum as BetaPromptCacheModeEnum

__all__ = ["BetaPromptCacheModeEnum"]
