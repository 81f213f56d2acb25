"""Model `MultiAgentConfig`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MultiAgentConfig",
]


class MultiAgentConfig(BaseModel):
    """Whether an agent may set others to work."""

    enabled: bool
    """Whether it may; by default not."""
    max_concurrent_subagents: int | None = None
    """How many may work at a time, 6 by default; null where none may."""
