"""Model `AgentSessionListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionListResource",
]


class AgentSessionListResource(Page["AgentSession"], BaseModel):
    """`AgentSessionListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[AgentSession]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
