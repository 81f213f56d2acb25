# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMultiAgentParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaMultiAgentParam",
    "BetaMultiAgentParamDict",
]


class BetaMultiAgentParam(BaseModel):
    """Settings for multi-agent execution on the server."""

    enabled: bool
    """Whether multi-agent execution is enabled."""
    max_concurrent_subagents: int | None = None
    """Maximum number of subagents active at the same time across the whole agent tree, not counting the root agent; 3 by default, which suits most workloads. Neither the depth of the tree nor the total number of subagents has a fixed limit."""


class BetaMultiAgentParamDict(TypedDict, total=False):
    """`BetaMultiAgentParam` as a dict, for arguments."""

    enabled: Required[bool]
    max_concurrent_subagents: int
