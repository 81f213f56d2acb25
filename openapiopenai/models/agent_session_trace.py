"""Model `AgentSessionTrace`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "AgentSessionTrace",
]


class AgentSessionTrace(BaseModel):
    """`AgentSessionTrace` of the API."""

    id: str
    created_at: int
    object: Literal["agent.session.trace"] = "agent.session.trace"
    otlp: dict[str, Any]
    session_id: str
    created_at_datetime = datetime_view("created_at")
