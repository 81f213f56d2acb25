"""Model `AssistantObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.assistant_object_tool_resources import AssistantObjectToolResources
    from openapiopenai.models.assistant_object_tools_item import AssistantObjectToolsItem
    from openapiopenai.models.assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "AssistantObject",
]


class AssistantObject(BaseModel):
    """`AssistantObject` of the API."""

    id: str
    object: Literal["assistant"] = "assistant"
    created_at: int
    name: str | None
    description: str | None
    model: str
    instructions: str | None
    tools: list[AssistantObjectToolsItem]
    tool_resources: AssistantObjectToolResources | None = None
    metadata: Metadata | None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantsApiResponseFormatOption | None = None
    created_at_datetime = datetime_view("created_at")
