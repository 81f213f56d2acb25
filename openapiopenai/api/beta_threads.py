# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai.api.beta_threads_messages import (
        AsyncBetaThreadsMessages,
        AsyncRawBetaThreadsMessages,
        BetaThreadsMessages,
        RawBetaThreadsMessages,
    )
    from openapiopenai.api.beta_threads_runs import (
        AsyncBetaThreadsRuns,
        AsyncRawBetaThreadsRuns,
        BetaThreadsRuns,
        RawBetaThreadsRuns,
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
    from openapiopenai.models.create_thread_request_tool_resources import (
        CreateThreadRequestToolResources,
        CreateThreadRequestToolResourcesDict,
    )
    from openapiopenai.models.delete_thread_response import DeleteThreadResponse
    from openapiopenai.models.modify_thread_request_tool_resources import (
        ModifyThreadRequestToolResources,
        ModifyThreadRequestToolResourcesDict,
    )
    from openapiopenai.models.run_object import RunObject
    from openapiopenai.models.thread_object import ThreadObject
    from openapiopenai.models.truncation_object import TruncationObject, TruncationObjectDict

CREATE = Operation(
    "beta.threads.create",
    "POST",
    "/threads",
    body="json",
    nullable=("tool_resources", "metadata"),
    response="ThreadObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations instead",
)
RETRIEVE = Operation(
    "beta.threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    response="ThreadObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations instead",
)
UPDATE = Operation(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    body="json",
    nullable=("tool_resources", "metadata"),
    response="ThreadObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations instead",
)
DELETE = Operation(
    "beta.threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    response="DeleteThreadResponse",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use conversations instead",
)
CREATE_AND_RUN = Operation(
    "beta.threads.create_and_run",
    "POST",
    "/threads/runs",
    body="json",
    nullable=(
        "model",
        "instructions",
        "tools",
        "tool_resources",
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
    deprecated="use conversations instead",
)


class BetaThreads(SyncResource):
    """`client.beta.threads`: Threads: conversations with assistants. Deprecated: use `conversations` instead."""

    _path = "beta.threads"

    @subresource
    def messages(self) -> BetaThreadsMessages:
        """`client.beta.threads.messages`: The messages of a thread. Deprecated: use `conversations.items` instead."""
        from openapiopenai.api.beta_threads_messages import BetaThreadsMessages

        return BetaThreadsMessages(self._client)

    @subresource
    def runs(self) -> BetaThreadsRuns:
        """`client.beta.threads.runs`: Runs of an assistant on a thread. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_threads_runs import BetaThreadsRuns

        return BetaThreadsRuns(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tool_resources: CreateThreadRequestToolResourcesDict | CreateThreadRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Creates a thread.

        Deprecated: use `conversations` instead.

        - messages: Messages that the thread starts with.
        - tool_resources: Resources that the assistant's tools can use in this thread: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadObject:
        """Retrieves a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.

        `GET /threads/{thread_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        thread_id: str,
        *,
        tool_resources: ModifyThreadRequestToolResourcesDict | ModifyThreadRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Updates a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.
        - tool_resources: Resources that the tools use in the thread: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}`"""
        ...

    @operation(DELETE)
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> DeleteThreadResponse:
        """Deletes a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.

        `DELETE /threads/{thread_id}`"""
        ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @operation(CREATE_AND_RUN)
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:create_thread_and_run")
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Create a thread and run it, and wait until the run has ended or requires action; see `runs.poll`.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_sync:stream_thread")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        event_handler: AssistantEventHandler | None = None,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Create a thread and run it, and stream the events of the run; see `runs.stream`.

        - event_handler: see `runs.stream`.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaThreads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaThreads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaThreads(AsyncResource):
    """`client.beta.threads`: Threads: conversations with assistants. Deprecated: use `conversations` instead."""

    _path = "beta.threads"

    @subresource
    def messages(self) -> AsyncBetaThreadsMessages:
        """`client.beta.threads.messages`: The messages of a thread. Deprecated: use `conversations.items` instead."""
        from openapiopenai.api.beta_threads_messages import AsyncBetaThreadsMessages

        return AsyncBetaThreadsMessages(self._client)

    @subresource
    def runs(self) -> AsyncBetaThreadsRuns:
        """`client.beta.threads.runs`: Runs of an assistant on a thread. Deprecated: use `responses` instead."""
        from openapiopenai.api.beta_threads_runs import AsyncBetaThreadsRuns

        return AsyncBetaThreadsRuns(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        messages: Sequence[CreateMessageRequestDict | CreateMessageRequest] | None = None,
        tool_resources: CreateThreadRequestToolResourcesDict | CreateThreadRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Creates a thread.

        Deprecated: use `conversations` instead.

        - messages: Messages that the thread starts with.
        - tool_resources: Resources that the assistant's tools can use in this thread: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadObject:
        """Retrieves a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.

        `GET /threads/{thread_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: ModifyThreadRequestToolResourcesDict | ModifyThreadRequestToolResources | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ThreadObject:
        """Updates a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.
        - tool_resources: Resources that the tools use in the thread: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /threads/{thread_id}`"""
        ...

    @operation(DELETE)
    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> DeleteThreadResponse:
        """Deletes a thread.

        Deprecated: use `conversations` instead.

        - thread_id: ID of the thread.

        `DELETE /threads/{thread_id}`"""
        ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @operation(CREATE_AND_RUN)
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Creates a thread and runs an assistant on it.

        Deprecated: use `conversations` instead.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - stream: Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.

        `POST /threads/runs`"""
        ...

    @helper("openapiopenai.helpers.polling_async:create_thread_and_run")
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Create a thread and run it, and wait until the run has ended or requires action; see `runs.poll`.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.assistants_async:stream_thread")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        event_handler: AsyncAssistantEventHandler | None = None,
        thread: CreateThreadRequestDict | CreateThreadRequest | None = None,
        model: CreateThreadAndRunRequestModelDict | CreateThreadAndRunRequestModel | None = None,
        instructions: str | None = None,
        tools: Sequence[CreateThreadAndRunRequestToolsItemDict | CreateThreadAndRunRequestToolsItem] | None = None,
        tool_resources: CreateThreadAndRunRequestToolResourcesDict
        | CreateThreadAndRunRequestToolResources
        | None = None,
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
        """Create a thread and run it, and stream the events of the run; see `runs.stream`.

        - event_handler: see `runs.stream`.

        - assistant_id: ID of the assistant.
        - thread: The thread to create; an empty one if omitted.
        - model: ID of the model to use for the run; defaults to the model of the assistant.
        - instructions: System message for this run, which overrides that of the assistant.
        - tools: Tools that the model may use in this run, which override those of the assistant; at most 20.
        - tool_resources: Resources for the tools: files for the code interpreter, vector stores for file search.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - max_prompt_tokens: Maximum number of prompt tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - max_completion_tokens: Maximum number of completion tokens over the whole run, on a best-effort basis; at least 256. A run that exceeds it ends with status `incomplete`; see `incomplete_details`.
        - truncation_strategy: How the thread is truncated before the run, which sets its initial context window.
        - tool_choice: Whether the model calls tools, and which; `auto` by default.
        - parallel_tool_calls: Whether the model may call several functions in parallel. On by default.
        - response_format: Format that the model's output must have.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaThreads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaThreads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaThreads:
        """The methods of `BetaThreads`, returning responses as they came."""

        def __init__(self, of: BetaThreads) -> None:
            self.messages: RawBetaThreadsMessages = of.messages.with_raw_response
            self.runs: RawBetaThreadsRuns = of.runs.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.delete = raw(of.delete)
            self.create_and_run = raw(of.create_and_run)
            ...

    class AsyncRawBetaThreads:
        """The methods of `AsyncBetaThreads`, returning responses as they came."""

        def __init__(self, of: AsyncBetaThreads) -> None:
            self.messages: AsyncRawBetaThreadsMessages = of.messages.with_raw_response
            self.runs: AsyncRawBetaThreadsRuns = of.runs.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.delete = async_raw(of.delete)
            self.create_and_run = async_raw(of.create_and_run)
            ...
