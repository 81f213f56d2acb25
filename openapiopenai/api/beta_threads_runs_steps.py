# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.threads.runs.steps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.list_run_steps_response import ListRunStepsResponse
    from openapiopenai.models.run_step_object import RunStepObject

RETRIEVE = Operation(
    "beta.threads.runs.steps.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    query=("include",),
    styles={"include": "deepObject"},
    wire_names={"include": "include[]"},
    response="RunStepObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
    deprecated="use responses instead",
)
LIST = Operation(
    "beta.threads.runs.steps.list",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    query=("limit", "order", "after", "before", "include"),
    styles={"include": "deepObject"},
    wire_names={"include": "include[]"},
    response="ListRunStepsResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
    deprecated="use responses instead",
)


class BetaThreadsRunsSteps(SyncResource):
    """`client.beta.threads.runs.steps`: The steps of a run. Deprecated: use `responses` instead."""

    _path = "beta.threads.runs.steps"

    @operation(RETRIEVE)
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunStepObject:
        """Retrieves a step of a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - step_id: ID of the run step.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ListRunStepsResponse:
        """Lists the steps of a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.

        `GET /threads/{thread_id}/runs/{run_id}/steps`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaThreadsRunsSteps:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaThreadsRunsSteps:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaThreadsRunsSteps(AsyncResource):
    """`client.beta.threads.runs.steps`: The steps of a run. Deprecated: use `responses` instead."""

    _path = "beta.threads.runs.steps"

    @operation(RETRIEVE)
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunStepObject:
        """Retrieves a step of a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - step_id: ID of the run step.
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListRunStepsResponse, RunStepObject]:
        """Lists the steps of a run.

        Deprecated: use `responses` instead.

        - thread_id: ID of the thread.
        - run_id: ID of the run.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - include: What else to include in the response; only `step_details.tool_calls[*].file_search.results[*].content` is supported: the content of file search results.

        `GET /threads/{thread_id}/runs/{run_id}/steps`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaThreadsRunsSteps:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaThreadsRunsSteps:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaThreadsRunsSteps:
        """The methods of `BetaThreadsRunsSteps`, returning responses as they came."""

        def __init__(self, of: BetaThreadsRunsSteps) -> None:
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaThreadsRunsSteps:
        """The methods of `AsyncBetaThreadsRunsSteps`, returning responses as they came."""

        def __init__(self, of: AsyncBetaThreadsRunsSteps) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
