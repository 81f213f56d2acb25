# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheBreakpointParam`: another name of `PromptCacheBreakpointParam`."""

from openapiopenai.models.prompt_cache_breakpoint_param import (
    PromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
)

__all__ = ["BetaPromptCacheBreakpointParam"]
