"""Model `MultiAgentConfigParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MultiAgentConfigParam",
    "MultiAgentConfigParamDict",
]


class MultiAgentConfigParam(BaseModel):
    """`MultiAgentConfigParam` of the API."""

    enabled: bool
    max_concurrent_subagents: int | None = None


class MultiAgentConfigParamDict(TypedDict, total=False):
    """`MultiAgentConfigParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
