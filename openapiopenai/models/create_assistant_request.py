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
    """`CreateAssistantRequest` of the API."""

    model: CreateAssistantRequestModel
    name: str | None = None
    description: str | None = None
    instructions: str | None = None
    reasoning_effort: ReasoningEffort | None = None
    tools: list[CreateAssistantRequestToolsItem] | None = None
    tool_resources: CreateAssistantRequestToolResources | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    response_format: AssistantsApiResponseFormatOption | None = None


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
