"""Model `PromptCacheBreakpointConfig`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigDict",
]


class PromptCacheBreakpointConfig(BaseModel):
    """`PromptCacheBreakpointConfig` of the API."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | UnknownStr | None = None


class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"] | str | None
