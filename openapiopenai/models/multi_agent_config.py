# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MultiAgentConfig`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MultiAgentConfig",
]


class MultiAgentConfig(BaseModel):
    """Multi-agent settings: whether an agent may run subagents, and how many."""

    enabled: bool
    """Whether the agent may run subagents; `false` by default."""
    max_concurrent_subagents: int | None = None
    """Maximum number of subagents that run at the same time; 6 by default, null if subagents are not enabled."""
