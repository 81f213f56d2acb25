"""Model `ModifyAssistantRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.assistants_api_response_format_option import (
        AssistantsApiResponseFormatOption,
        AssistantsApiResponseFormatOptionDict,
    )
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.modify_assistant_request_model import (
        ModifyAssistantRequestModel,
        ModifyAssistantRequestModelDict,
    )
    from openapiopenai.models.modify_assistant_request_tool_resources import (
        ModifyAssistantRequestToolResources,
        ModifyAssistantRequestToolResourcesDict,
    )
    from openapiopenai.models.modify_assistant_request_tools_item import (
        ModifyAssistantRequestToolsItem,
        ModifyAssistantRequestToolsItemDict,
    )
    from openapiopenai.models.reasoning_effort import ReasoningEffort

__all__ = [
    "ModifyAssistantRequest",
    "ModifyAssistantRequestDict",
]


class ModifyAssistantRequest(BaseModel):
    """What may be changed of an assistant."""

    model: ModifyAssistantRequestModel | None = None
    """Id of the model."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    name: str | None = None
    """Name of the assistant."""
    description: str | None = None
    """What the assistant is for."""
    instructions: str | None = None
    """What the model is told before all else."""
    tools: list[ModifyAssistantRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_resources: ModifyAssistantRequestToolResources | None = None
    """What the tools work with: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """What form answers have."""


class ModifyAssistantRequestDict(TypedDict, total=False):
    """`ModifyAssistantRequest` as a dict, for arguments."""

    model: ModifyAssistantRequestModelDict | ModifyAssistantRequestModel
    reasoning_effort: ReasoningEffort | str | None
    name: str | None
    description: str | None
    instructions: str | None
    tools: Sequence[ModifyAssistantRequestToolsItemDict | ModifyAssistantRequestToolsItem]
    tool_resources: ModifyAssistantRequestToolResourcesDict | ModifyAssistantRequestToolResources | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None
