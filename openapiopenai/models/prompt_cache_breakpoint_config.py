# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PromptCacheBreakpointConfig`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigDict",
]


class PromptCacheBreakpointConfig(BaseModel):
    """Marks the exact end of a prompt prefix to reuse, without rounding to a block of tokens. Its lifetime defaults to `prompt_cache_options.ttl` of the request."""

    mode: Literal["explicit"] = "explicit"
    """Breakpoint mode: always `explicit`."""
    ttl: Literal["30m", "12h"] | UnknownStr | None = None
    """Minimum lifetime of what is cached up to this breakpoint: 30 minutes or 12 hours. Defaults to the request's `prompt_cache_options.ttl`."""


class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str | None
