# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatkitWorkflowTracing`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatkitWorkflowTracing",
]


class ChatkitWorkflowTracing(BaseModel):
    """Tracing settings of a workflow in a session."""

    enabled: bool
    """Whether tracing is enabled."""
