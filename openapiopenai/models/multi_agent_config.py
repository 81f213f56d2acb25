"""Model `MultiAgentConfig`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MultiAgentConfig",
]


class MultiAgentConfig(BaseModel):
    """`MultiAgentConfig` of the API."""

    enabled: bool
    max_concurrent_subagents: int | None = None
