"""Model `RealtimeSessionCreateResponseTracingObject`."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseTracingObject",
]


class RealtimeSessionCreateResponseTracingObject(BaseModel):
    """How traces of the session are kept."""

    workflow_name: str | None = None
    """Name of the trace."""
    group_id: str | None = None
    """Id of a group of traces, to find them by."""
    metadata: dict[str, Any] | None = None
    """What else the trace can be found by."""
