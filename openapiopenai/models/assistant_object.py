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
    """An assistant: a model with instructions and tools."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["assistant"] = "assistant"
    """Kind of object: always `assistant`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str | None
    """Name of the assistant."""
    description: str | None
    """What the assistant is for."""
    model: str
    """Id of the model."""
    instructions: str | None
    """What the model is told before all else."""
    tools: list[AssistantObjectToolsItem]
    """The tools that the model may call."""
    tool_resources: AssistantObjectToolResources | None = None
    """What the tools work with: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """What form answers have."""
    created_at_datetime = datetime_view("created_at")
