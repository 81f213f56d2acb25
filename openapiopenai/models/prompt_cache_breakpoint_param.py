"""Model `PromptCacheBreakpointParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheBreakpointParam",
    "PromptCacheBreakpointParamDict",
]


class PromptCacheBreakpointParam(BaseModel):
    """Marks where a part of the prompt that is used again ends, to the token. By default kept as long as `prompt_cache_options.ttl` says."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | UnknownStr | None = None
    """How long what is cached up to here is kept at least: 30 minutes or 12 hours. By default as long as the request's `prompt_cache_options.ttl` says."""


class PromptCacheBreakpointParamDict(TypedDict, total=False):
    """`PromptCacheBreakpointParam` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str | None
