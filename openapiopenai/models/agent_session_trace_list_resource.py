"""Model `AgentSessionTraceListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_trace import AgentSessionTrace

__all__ = [
    "AgentSessionTraceListResource",
]


class AgentSessionTraceListResource(Page["AgentSessionTrace"], BaseModel):
    """`AgentSessionTraceListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[AgentSessionTrace]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
