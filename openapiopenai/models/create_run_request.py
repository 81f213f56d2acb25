"""Model `CreateRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a new run is made from."""

    assistant_id: str
    """Id of the assistant."""
    model: CreateRunRequestModel | None = None
    """Id of the model that the run uses; that of the assistant by default."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    instructions: str | None = None
    """Instructions for this run, in place of those of the assistant."""
    additional_instructions: str | None = None
    """Instructions to add at the end of the others, for this run."""
    additional_messages: list[CreateMessageRequest] | None = None
    """Messages to add to the thread before the run."""
    tools: list[CreateRunRequestToolsItem] | None = None
    """The tools that the model may call in this run, in place of those of the assistant; at most 20."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    stream: bool | None = None
    """Whether events are sent as they come about, as server-sent events. `data: [DONE]` ends them once the run is in a final state."""
    max_prompt_tokens: int | None = None
    """Most tokens of prompts over the whole run, at least 256. Kept to as well as can be; a run that exceeds it ends as `incomplete`."""
    max_completion_tokens: int | None = None
    """Most tokens of output over the whole run, at least 256. Kept to as well as can be; a run that exceeds it ends as `incomplete`."""
    truncation_strategy: TruncationObject | None = None
    """How to shorten the thread for the run."""
    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Which tool the model calls, or how it chooses."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several tools at once."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """In which format the model answers."""


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
