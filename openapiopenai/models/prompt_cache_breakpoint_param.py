"""Model `PromptCacheBreakpointParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PromptCacheBreakpointParam",
    "PromptCacheBreakpointParamDict",
]


class PromptCacheBreakpointParam(BaseModel):
    """`PromptCacheBreakpointParam` of the API."""

    mode: Literal["explicit"] = "explicit"


class PromptCacheBreakpointParamDict(TypedDict, total=False):
    """`PromptCacheBreakpointParam` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
