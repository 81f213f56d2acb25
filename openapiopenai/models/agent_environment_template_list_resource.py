"""Model `AgentEnvironmentTemplateListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.agent_environment_template import AgentEnvironmentTemplate

__all__ = [
    "AgentEnvironmentTemplateListResource",
]


class AgentEnvironmentTemplateListResource(Page["AgentEnvironmentTemplate"], BaseModel):
    """`AgentEnvironmentTemplateListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[AgentEnvironmentTemplate]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
