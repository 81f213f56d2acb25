"""Model `AgentSessionTrace`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "AgentSessionTrace",
]


class AgentSessionTrace(BaseModel):
    """What happened in a turn, step by step."""

    id: str
    """Id of the turn that the trace is of."""
    object: Literal["agent.session.trace"] = "agent.session.trace"
    """Kind of object: always `agent.session.trace`."""
    session_id: str
    """Id of the session."""
    created_at: int
    """When it was made, in seconds since 1970."""
    otlp: dict[str, Any]
    """The trace as OTLP JSON, an `ExportTraceServiceRequest`, as far as it is there yet."""
    created_at_datetime = datetime_view("created_at")
