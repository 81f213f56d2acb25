"""Model `PromptCacheBreakpointConfig`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigDict",
]


class PromptCacheBreakpointConfig(BaseModel):
    """`PromptCacheBreakpointConfig` of the API."""

    mode: Literal["explicit"] = "explicit"


class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    """`PromptCacheBreakpointConfig` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
