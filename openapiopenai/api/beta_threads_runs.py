# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.threads.runs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai.api.beta_threads_runs_steps import (
        AsyncBetaThreadsRunsSteps,
        AsyncRawBetaThreadsRunsSteps,
        BetaThreadsRunsSteps,
        RawBetaThreadsRunsSteps,
    )
    from openapiopenai.helpers.assistants_async import AsyncAssistantEventHandler, AsyncAssistantStreamManager
    from openapiopenai.helpers.assistants_sync import AssistantEventHandler, AssistantStreamManager
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.assistant_stream_event import AssistantStreamEvent
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
    from openapiopenai.models.list_runs_response import ListRunsResponse
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.run_object import RunObject
    from openapiopenai.models.submit_tool_outputs_run_request_tool_outputs_item import (
        SubmitToolOutputsRunRequestToolOutputsItem,
        SubmitToolOutputsRunRequestToolOutputsItemDict,
    )
    from openapiopenai.models.truncation_object import TruncationObject, TruncationObjectDict

CREATE = Operation(
    "beta.threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    query=("include",),
    styles={"include": "deepObject"},
    body="json",
    wire_names={"include": "include[]"},
    nullable=(
        "model",
        "reasoning_effort",
        "instructions",
        "additional_instructions",
        "additional_messages",
        "tools",
        "metadata",
        "temperature",
        "top_p",
        "stream",
        "max_prompt_tokens",
        "max_completion_tokens",
        "truncation_strategy",
        "tool_choice",
        "response_format",
    ),
    response="RunObject",
    errors={"429": "ErrorResponse"},
    event="AssistantStreamEvent",
    stream_end={
        "tags": [
            "thread.run.completed",
            "thread.run.failed",
            "thread.run.cancelled",
            "thread.run.expired",
            "thread.run.incomplete",
            "thread.run.requires_action",
            "done",
        ]
    },
    beta="assistants=v2",
    deprecated="use responses instead",
)
RETRIEVE = Operation(
    "beta.threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    response="RunObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
UPDATE = Operation(
    "beta.threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    body="json",
    nullable=("metadata",),
    response="RunObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
LIST = Operation(
    "beta.threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    query=("limit", "order", "after", "before"),
    response="ListRunsResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
CANCEL = Operation(
    "beta.threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    response="RunObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
SUBMIT_TOOL_OUTPUTS = Operation(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body="json",
    nullable=("stream",),
    response="RunObject",
    errors={"429": "ErrorResponse"},
    event="AssistantStreamEvent",
    stream_end={
        "tags": [
            "thread.run.completed",
            "thread.run.failed",
            "thread.run.cancelled",
            "thread.run.expired",
            "thread.run.incomplete",
            "thread.run.requires_action",
            "done",
        ]
    },
    beta="assistants=v2",
    deprecated="use responses instead",
)


class BetaThreadsRuns(SyncResource):
    """`client.beta.threads.runs`: Runs of an assistant on a thread. Deprecated: use `responses` instead."""

    _path = "beta.threads.runs"

    @subresource
    def steps(self) -> BetaThreadsRunsSteps:
        """`client.beta.threads.runs.steps`: The steps of a run. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_threads_runs_steps import BetaThreadsRunsSteps

        return BetaThreadsRunsSteps(self._client)

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: Literal[False] | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: Literal[True],
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> Stream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: bool,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @operation(CREATE)
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: bool | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> RunObject:
        """Retrieves a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.

        `GET /threads/{thread_id}/runs/{run_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self, run_id: str, *, thread_id: str, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]
    ) -> RunObject:
        """Updates a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/runs/{run_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListRunsResponse:
        """Lists the runs of a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /threads/{thread_id}/runs`"""
        ...

    @operation(CANCEL)
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> RunObject:
        """Cancels a run in progress.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`"""
        ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: Literal[False] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: bool,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @operation(SUBMIT_TOOL_OUTPUTS)
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | Stream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_run")
    def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait until a run has ended or requires action (`requires_action`), and return it.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:create_run")
    def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[PollOptions],
    ) -> RunObject:
        """Create a run and wait until it has ended or requires action; see `poll`.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:submit_tool_outputs")
    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        **options: Unpack[PollOptions],
    ) -> RunObject:
        """Submit the tool outputs of a run and wait until it has ended or requires more action; see `poll`.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_sync:stream_run")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Create a run and stream its events: `with … as stream: stream.until_done()`.

        - event_handler: an instance of your subclass of AssistantEventHandler (AsyncAssistantEventHandler with an
          asynchronous client), whose methods are called; default: a handler whose methods do nothing.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_sync:stream_run")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Create a run and stream its events: `with … as stream: stream.until_done()`.

        - event_handler: an instance of your subclass of AssistantEventHandler (AsyncAssistantEventHandler with an
          asynchronous client), whose methods are called; default: a handler whose methods do nothing.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_sync:stream_tool_outputs")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        event_handler: AssistantEventHandler | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Submit the tool outputs of a run and stream its events; see `stream`.

        - event_handler: see `stream`.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaThreadsRuns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaThreadsRuns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaThreadsRuns(AsyncResource):
    """`client.beta.threads.runs`: Runs of an assistant on a thread. Deprecated: use `responses` instead."""

    _path = "beta.threads.runs"

    @subresource
    def steps(self) -> AsyncBetaThreadsRunsSteps:
        """`client.beta.threads.runs.steps`: The steps of a run. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_threads_runs_steps import AsyncBetaThreadsRunsSteps

        return AsyncBetaThreadsRunsSteps(self._client)

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: Literal[False] | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: Literal[True],
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: bool,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        stream: bool | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Runs an assistant on a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - assistant_id: ID of the assistant.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.

        `POST /threads/{thread_id}/runs`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> RunObject:
        """Retrieves a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.

        `GET /threads/{thread_id}/runs/{run_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, run_id: str, *, thread_id: str, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]
    ) -> RunObject:
        """Updates a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}/runs/{run_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        thread_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListRunsResponse, RunObject]:
        """Lists the runs of a thread.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /threads/{thread_id}/runs`"""
        ...

    @operation(CANCEL)
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> RunObject:
        """Cancels a run in progress.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`"""
        ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: Literal[False] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncStream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: bool,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @operation(SUBMIT_TOOL_OUTPUTS)
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        stream: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RunObject | AsyncStream[AssistantStreamEvent]:
        """Submits the outputs of tool calls, so that a run can continue. For runs with status `requires_action` that wait for `submit_tool_outputs`; all outputs have to be in one request.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_run")
    async def poll(self, run_id: str, thread_id: str, **options: Unpack[PollOptions]) -> RunObject:
        """Wait until a run has ended or requires action (`requires_action`), and return it.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:create_run")
    async def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[PollOptions],
    ) -> RunObject:
        """Create a run and wait until it has ended or requires action; see `poll`.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:submit_tool_outputs")
    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        **options: Unpack[PollOptions],
    ) -> RunObject:
        """Submit the tool outputs of a run and wait until it has ended or requires more action; see `poll`.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_async:stream_run")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AsyncAssistantEventHandler | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Create a run and stream its events: `with … as stream: stream.until_done()`.

        - event_handler: an instance of your subclass of AssistantEventHandler (AsyncAssistantEventHandler with an
          asynchronous client), whose methods are called; default: a handler whose methods do nothing.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_async:stream_run")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        event_handler: AsyncAssistantEventHandler | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        model: CreateRunRequestModelDict | CreateRunRequestModel | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        instructions: str | None = None,
        additional_instructions: str | None = None,
        additional_messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tools: Sequence[CreateRunRequestToolsItemDict | CreateRunRequestToolsItem] | None = None,
        metadata: Mapping[str, str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_prompt_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        truncation_strategy: TruncationObjectDict | TruncationObject | None = None,
        tool_choice: AssistantsApiToolChoiceOptionDict | AssistantsApiToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: AssistantsApiResponseFormatOptionDict | AssistantsApiResponseFormatOption | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Create a run and stream its events: `with … as stream: stream.until_done()`.

        - event_handler: an instance of your subclass of AssistantEventHandler (AsyncAssistantEventHandler with an
          asynchronous client), whose methods are called; default: a handler whose methods do nothing.

        - thread_id: ID of the thread.
        - assistant_id: ID of the assistant.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - instructions: Instructions for this run only, which override those of the assistant.
        - additional_instructions: Instructions to append to the run's instructions, for this run only.
        - additional_messages: Messages to add to the thread before the run is created.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How to truncate the thread before the run, which sets its initial context window.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model must output.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_async:stream_tool_outputs")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem
        ],
        event_handler: AsyncAssistantEventHandler | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Submit the tool outputs of a run and stream its events; see `stream`.

        - event_handler: see `stream`.

        - run_id: ID of the run.
        - thread_id: ID of the thread.
        - tool_outputs: Outputs of the tool calls, one entry per call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaThreadsRuns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaThreadsRuns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaThreadsRuns:
        """The methods of `BetaThreadsRuns`, returning responses as they came."""

        def __init__(self, of: BetaThreadsRuns) -> None:
            self.steps: RawBetaThreadsRunsSteps = of.steps.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.cancel = raw(of.cancel)
            self.submit_tool_outputs = raw(of.submit_tool_outputs)
            ...

    class AsyncRawBetaThreadsRuns:
        """The methods of `AsyncBetaThreadsRuns`, returning responses as they came."""

        def __init__(self, of: AsyncBetaThreadsRuns) -> None:
            self.steps: AsyncRawBetaThreadsRunsSteps = of.steps.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.cancel = async_raw(of.cancel)
            self.submit_tool_outputs = async_raw(of.submit_tool_outputs)
            ...
