"""Model `CreateAssistantRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What an assistant is made from."""

    model: CreateAssistantRequestModel
    """Id of the model."""
    name: str | None = None
    """Name of the assistant."""
    description: str | None = None
    """What the assistant is for."""
    instructions: str | None = None
    """What the model is told before all else."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    tools: list[CreateAssistantRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_resources: CreateAssistantRequestToolResources | None = None
    """What the tools work with: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """What form answers have."""


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
