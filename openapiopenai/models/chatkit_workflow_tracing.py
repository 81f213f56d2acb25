"""Model `ChatkitWorkflowTracing`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatkitWorkflowTracing",
]


class ChatkitWorkflowTracing(BaseModel):
    """Whether traces of a workflow are kept."""

    enabled: bool
    """Whether traces are kept."""
