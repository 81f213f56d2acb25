# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionDict,
    )
    from openapiopenai.models.create_assistant_request_model import (
        CreateAssistantRequestModel,
        CreateAssistantRequestModelDict,
    )
    from openapiopenai.models.create_assistant_request_tool_resources import (
        CreateAssistantRequestToolResources,
        CreateAssistantRequestToolResourcesDict,
    )
    from openapiopenai.models.create_assistant_request_tools_item import (
        CreateAssistantRequestToolsItem,
        CreateAssistantRequestToolsItemDict,
    )
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "CreateAssistantRequest",
    "CreateAssistantRequestDict",
]


class CreateAssistantRequest(BaseModel):
    """Parameters for creating an assistant."""

    model: CreateAssistantRequestModel
    """ID of the model."""
    name: str | None = None
    """Name of the assistant."""
    description: str | None = None
    """Description of the assistant."""
    instructions: str | None = None
    """System instructions for the assistant."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    tools: list[CreateAssistantRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_resources: CreateAssistantRequestToolResources | None = None
    """Resources for the tools: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Format that the model's output must have."""


class CreateAssistantRequestDict(TypedDict, total=False):
    """`CreateAssistantRequest` as a dict, for arguments."""

    model: Required[CreateAssistantRequestModelDict | CreateAssistantRequestModel]
    name: str | None
    description: str | None
    instructions: str | None
    reasoning_effort: ReasoningEffort | str | None
    tools: Sequence[CreateAssistantRequestToolsItemDict | CreateAssistantRequestToolsItem]
    tool_resources: CreateAssistantRequestToolResourcesDict | CreateAssistantRequestToolResources | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None
