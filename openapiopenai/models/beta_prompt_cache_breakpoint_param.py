"""`BetaPromptCacheBreakpointParam`: another name of `PromptCacheBreakpointParam`."""

from openapiopenai.models.prompt_cache_breakpoint_param import (
    PromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
)

__all__ = ["BetaPromptCacheBreakpointParam"]
