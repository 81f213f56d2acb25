"""`BetaPromptCacheBreakpointConfig`: another name of `PromptCacheBreakpointConfig`."""

from openapiopenai.models.prompt_cache_breakpoint_config import (
    PromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
)

__all__ = ["BetaPromptCacheBreakpointConfig"]
