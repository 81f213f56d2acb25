"""Model `AgentAutomationListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation import AgentAutomation

__all__ = [
    "AgentAutomationListResource",
]


class AgentAutomationListResource(Page["AgentAutomation"], BaseModel):
    """`AgentAutomationListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[AgentAutomation]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
