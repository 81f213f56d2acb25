# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPromptCacheBreakpointConfig`: another name of `PromptCacheBreakpointConfig`."""

from openapiopenai.models.prompt_cache_breakpoint_config import (
    PromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
)

__all__ = ["BetaPromptCacheBreakpointConfig"]
