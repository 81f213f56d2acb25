"""Model `CreateThreadAndRunRequest`."""

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
    from openapiopenai.models.create_thread_and_run_request_model import (
        CreateThreadAndRunRequestModel,
        CreateThreadAndRunRequestModelDict,
    )
    from openapiopenai.models.create_thread_and_run_request_tool_resources import (
        CreateThreadAndRunRequestToolResources,
        CreateThreadAndRunRequestToolResourcesDict,
    )
    from openapiopenai.models.create_thread_and_run_request_tools_item import (
        CreateThreadAndRunRequestToolsItem,
        CreateThreadAndRunRequestToolsItemDict,
    )
    from openapiopenai.models.create_thread_request import CreateThreadRequest, CreateThreadRequestDict
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.parallel_tool_calls import ParallelToolCalls
    from openapiopenai.models.truncation_object import TruncationObject, TruncationObjectDict

__all__ = [
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
]


class CreateThreadAndRunRequest(BaseModel):
    """What a thread and a run on it are made from."""

    assistant_id: str
    """Id of the assistant."""
    thread: CreateThreadRequest | None = None
    """The thread; absent: an empty one."""
    model: CreateThreadAndRunRequestModel | None = None
    """Id of the model; absent: that of the assistant."""
    instructions: str | None = None
    """What the model is told in this run; absent: as the assistant says."""
    tools: list[CreateThreadAndRunRequestToolsItem] | None = None
    """The tools that the model may call in this run; absent: those of the assistant."""
    tool_resources: CreateThreadAndRunRequestToolResources | None = None
    """What the tools work with: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    stream: bool | None = None
    """Whether events are sent as they come about, as server-sent events. `data: [DONE]` ends them once the run is in a final state."""
    max_prompt_tokens: int | None = None
    """Most input tokens of the whole run, about; where they do not suffice it ends `incomplete`."""
    max_completion_tokens: int | None = None
    """Most tokens that the model may write in the whole run, about; where they do not suffice it ends `incomplete`."""
    truncation_strategy: TruncationObject | None = None
    """How the thread is shortened before the run."""
    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Whether the model calls tools, and which; `auto` by default."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several tools at a time."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """What form answers have."""


class CreateThreadAndRunRequestDict(TypedDict, total=False):
    """`CreateThreadAndRunRequest` as a dict, for arguments."""

    assistant_id: Required[str]
    thread: CreateThreadRequestDict | CreateThreadRequest
    model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None
    instructions: str | None
    tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None
    tool_resources: CreateThreadAndRunRequestToolResourcesDict | CreateThreadAndRunRequestToolResources | None
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
