# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.assistant_object_tool_resources import AssistantObjectToolResources
    from openapiopenai.models.assistant_object_tools_item import AssistantObjectToolsItem
    from openapiopenai.models.assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "AssistantObject",
]


class AssistantObject(BaseModel):
    """An assistant: a model with instructions and tools.

    Deprecated.

    Known as `Assistant`."""

    id: str
    """Its unique ID."""
    object: Literal["assistant"] = "assistant"
    """Kind of object: always `assistant`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    name: str | None = FROM_SERVER
    """Name of the assistant."""
    description: str | None = FROM_SERVER
    """Description of the assistant."""
    model: str
    """ID of the model."""
    instructions: str | None = FROM_SERVER
    """System instructions for the assistant."""
    tools: list[AssistantObjectToolsItem]
    """The tools that the model may call."""
    tool_resources: AssistantObjectToolResources | None = None
    """Resources for the tools: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Format that the model's output must have."""
    created_at_datetime = datetime_view("created_at")
