"""Model `BetaMultiAgentParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaMultiAgentParam",
    "BetaMultiAgentParamDict",
]


class BetaMultiAgentParam(BaseModel):
    """`BetaMultiAgentParam` of the API."""

    enabled: bool
    max_concurrent_subagents: int | None = None


class BetaMultiAgentParamDict(TypedDict, total=False):
    """`BetaMultiAgentParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
