# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MultiAgentConfigParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MultiAgentConfigParam",
    "MultiAgentConfigParamDict",
]


class MultiAgentConfigParam(BaseModel):
    """Multi-agent settings: whether an agent may run subagents, and how many."""

    enabled: bool
    """Whether the tools for creating and coordinating subagents are enabled."""
    max_concurrent_subagents: int | None = None
    """Maximum number of subagents that run at the same time; 6 by default."""


class MultiAgentConfigParamDict(TypedDict, total=False):
    """`MultiAgentConfigParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
