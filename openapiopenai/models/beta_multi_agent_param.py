"""Model `BetaMultiAgentParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaMultiAgentParam",
    "BetaMultiAgentParamDict",
]


class BetaMultiAgentParam(BaseModel):
    """Whether a model may set several agents to work, on the server."""

    enabled: bool
    """Whether it may."""
    max_concurrent_subagents: int | None = None
    """How many may work at a time, those of subagents included, the first one not; 3 by default. How many there are in all is not limited."""


class BetaMultiAgentParamDict(TypedDict, total=False):
    """`BetaMultiAgentParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
