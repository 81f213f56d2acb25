"""Model `ChatkitWorkflowTracing`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatkitWorkflowTracing",
]


class ChatkitWorkflowTracing(BaseModel):
    """`ChatkitWorkflowTracing` of the API."""

    enabled: bool
