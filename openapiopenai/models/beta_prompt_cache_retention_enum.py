"""`BetaPromptCacheRetentionEnum`: another name of `PromptCacheRetentionEnum`."""

from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum as BetaPromptCacheRetentionEnum

__all__ = ["BetaPromptCacheRetentionEnum"]
