"""Model `DecisionPromptCacheBreakpoint`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionPromptCacheBreakpoint",
    "DecisionPromptCacheBreakpointDict",
]


class DecisionPromptCacheBreakpoint(BaseModel):
    """Marks up to where a prompt is to be cached."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""


class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
    """`DecisionPromptCacheBreakpoint` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
