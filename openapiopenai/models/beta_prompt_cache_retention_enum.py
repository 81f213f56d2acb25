# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheRetentionEnum`: another name of `PromptCacheRetentionEnum`."""

from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum as BetaPromptCacheRetentionEnum

__all__ = ["BetaPromptCacheRetentionEnum"]
