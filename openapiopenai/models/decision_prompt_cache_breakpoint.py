"""Model `DecisionPromptCacheBreakpoint`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DecisionPromptCacheBreakpoint",
    "DecisionPromptCacheBreakpointDict",
]


class DecisionPromptCacheBreakpoint(BaseModel):
    """Marks the end of a part of the prompt to cache."""

    mode: Literal["explicit"] = "explicit"
    """Breakpoint mode: always `explicit`."""


class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
    """`DecisionPromptCacheBreakpoint` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
