# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadAndRunRequest`."""

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
    """Request body for creating a thread together with a run on it."""

    assistant_id: str
    """ID of the assistant."""
    thread: CreateThreadRequest | None = None
    """The thread to create; an empty one if omitted."""
    model: CreateThreadAndRunRequestModel | None = None
    """ID of the model to use for the run; defaults to the model of the assistant."""
    instructions: str | None = None
    """System message for this run, which overrides that of the assistant."""
    tools: list[CreateThreadAndRunRequestToolsItem] | None = None
    """Tools that the model may use in this run, which override those of the assistant; at most 20."""
    tool_resources: CreateThreadAndRunRequestToolResources | None = None
    """Resources for the tools: files for the code interpreter, vector stores for file search."""
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
    """How the thread is truncated before the run, which sets its initial context window."""
    tool_choice: AssistantsApiToolChoiceOption | None = None
    """Whether the model calls tools, and which; `auto` by default."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several functions in parallel. On by default."""
    response_format: AssistantsApiResponseFormatOption | None = None
    """Format that the model's output must have."""


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
