# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateRunRequest`."""

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
    from openapiopenai.models.assistants_api_tool_choice_option import (
        AssistantsApiToolChoiceOption,
        AssistantsApiToolChoiceOptionDict,
    )
    from openapiopenai.models.create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from openapiopenai.models.create_run_request_model import CreateRunRequestModel, CreateRunRequestModelDict
    from openapiopenai.models.create_run_request_tools_item import (
        CreateRunRequestToolsItem,
        CreateRunRequestToolsItemDict,
    )
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.parallel_tool_calls import ParallelToolCalls
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.truncation_object import TruncationObject, TruncationObjectDict

__all__ = [
    "CreateRunRequest",
    "CreateRunRequestDict",
]


class CreateRunRequest(BaseModel):
    """Request body for creating a run."""

    assistant_id: str
    """ID of the assistant."""
    model: CreateRunRequestModel | None = None
    """ID of the model to use for the run; defaults to the model of the assistant."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    instructions: str | None = None
    """Instructions for this run only, which override those of the assistant."""
    additional_instructions: str | None = None
    """Instructions to append to the run's instructions, for this run only."""
    additional_messages: list[CreateMessageRequest] | None = None
    """Messages to add to the thread before the run is created."""
    tools: list[CreateRunRequestToolsItem] | None = None
    """Tools that the model may use in this run, which override those of the assistant; at most 20."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state."""
    max_prompt_tokens: int | None = None
    """Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`."""
    max_completion_tokens: int | None = None
    """Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`."""
    truncation_strategy: TruncationObject | None = None
    """How to truncate the thread before the run, which sets its initial context window."""
    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Which tool the model uses, or how it selects one."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several functions in parallel. On by default."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Format that the model must output."""


class CreateRunRequestDict(TypedDict, total=False):
    """`CreateRunRequest` as a dict, for arguments."""

    assistant_id: Required[str]
    model: CreateRunRequestModelDict | CreateRunRequestModel | None
    reasoning_effort: ReasoningEffort | str | None
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None
    tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    top_p: float | None
    stream: bool | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObjectDict | TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None
    parallel_tool_calls: bool
    response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None
