# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionTrace`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "AgentSessionTrace",
]


class AgentSessionTrace(BaseModel):
    """Trace of a turn: what happened in it, step by step."""

    id: str
    """ID of the root turn that the trace belongs to; also the cursor for paging through traces."""
    object: Literal["agent.session.trace"] = "agent.session.trace"
    """Kind of object: always `agent.session.trace`."""
    session_id: str
    """ID of the session."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    otlp: dict[str, Any]
    """The trace as OTLP JSON: an `ExportTraceServiceRequest` with `resourceSpans`. It has only what has been published so far; later updates are not waited for."""
    created_at_datetime = datetime_view("created_at")
