"""Model `MultiAgentConfigParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MultiAgentConfigParam",
    "MultiAgentConfigParamDict",
]


class MultiAgentConfigParam(BaseModel):
    """Whether an agent may set others to work."""

    enabled: bool
    """Whether it may."""
    max_concurrent_subagents: int | None = None
    """How many may work at a time; 6 by default."""


class MultiAgentConfigParamDict(TypedDict, total=False):
    """`MultiAgentConfigParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
