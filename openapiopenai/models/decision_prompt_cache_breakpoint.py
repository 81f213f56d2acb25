# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionPromptCacheBreakpoint`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DecisionPromptCacheBreakpoint",
    "DecisionPromptCacheBreakpointDict",
]


class DecisionPromptCacheBreakpoint(BaseModel):
    """Marks where a prompt prefix to cache ends, exactly and without rounding to a token block. It is cached for the duration in `prompt_cache_options.ttl` of the request."""

    mode: Literal["explicit"] = "explicit"
    """Breakpoint mode: always `explicit`."""


class DecisionPromptCacheBreakpointDict(TypedDict, total=False):
    """`DecisionPromptCacheBreakpoint` as a dict, for arguments."""

    mode: Required[Literal["explicit"]]
