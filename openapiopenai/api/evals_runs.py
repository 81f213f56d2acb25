# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.evals.runs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.evals_runs_output_items import (
        AsyncEvalsRunsOutputItems,
        AsyncRawEvalsRunsOutputItems,
        EvalsRunsOutputItems,
        RawEvalsRunsOutputItems,
    )
    from openapiopenai.models.create_eval_run_request_data_source import (
        CreateEvalRunRequestDataSource,
        CreateEvalRunRequestDataSourceDict,
    )
    from openapiopenai.models.delete_eval_run_response import DeleteEvalRunResponse
    from openapiopenai.models.eval_run import EvalRun
    from openapiopenai.models.eval_run_list import EvalRunList

CREATE = Operation(
    "evals.runs.create",
    "POST",
    "/evals/{eval_id}/runs",
    body="json",
    nullable=("metadata",),
    response="EvalRun",
    errors={"400": "Error", "429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "evals.runs.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}",
    response="EvalRun",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "evals.runs.list",
    "GET",
    "/evals/{eval_id}/runs",
    query=("after", "limit", "order", "status"),
    response="EvalRunList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "evals.runs.delete",
    "DELETE",
    "/evals/{eval_id}/runs/{run_id}",
    response="DeleteEvalRunResponse",
    errors={"404": "Error", "429": "ErrorResponse"},
)
CANCEL = Operation(
    "evals.runs.cancel",
    "POST",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    response="EvalRun",
    errors={"429": "ErrorResponse"},
)
CANCEL_RUN = Operation(
    "evals.runs.cancel_run",
    "POST",
    "/evals/{eval_id}/runs/{run_id}",
    response="EvalRun",
    errors={"429": "ErrorResponse"},
)


class EvalsRuns(SyncResource):
    """`client.evals.runs`: Runs of an evaluation, each with a model and a data source."""

    _path = "evals.runs"

    @subresource
    def output_items(self) -> EvalsRunsOutputItems:
        """`client.evals.runs.output_items`: The output items of a run, one for each row of its data."""
        from openapiopenai.api.evals_runs_output_items import EvalsRunsOutputItems

        return EvalsRunsOutputItems(self._client)

    @operation(CREATE)
    def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalRunRequestDataSourceDict | CreateEvalRunRequestDataSource,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> EvalRun:
        """Starts a run of an evaluation, with a data source and the model to test. The data is validated against the schema of the evaluation.

        - eval_id: ID of the evaluation.
        - name: Name of the run.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - data_source: Data source of the run: where its rows come from, and which model is sampled, if any.

        `POST /evals/{eval_id}/runs`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Retrieves a run of an evaluation with its status.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `GET /evals/{eval_id}/runs/{run_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        eval_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvalRunList:
        """Lists the runs of an evaluation.

        - eval_id: ID of the evaluation.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.
        - status: Only runs with this status.

        `GET /evals/{eval_id}/runs`"""
        ...

    @operation(DELETE)
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalRunResponse:
        """Deletes a run of an evaluation.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `DELETE /evals/{eval_id}/runs/{run_id}`"""
        ...

    @operation(CANCEL)
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancels an evaluation run that is in progress.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`"""
        ...

    @operation(CANCEL_RUN)
    def cancel_run(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancels an evaluation run that is in progress.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `POST /evals/{eval_id}/runs/{run_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawEvalsRuns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawEvalsRuns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncEvalsRuns(AsyncResource):
    """`client.evals.runs`: Runs of an evaluation, each with a model and a data source."""

    _path = "evals.runs"

    @subresource
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """`client.evals.runs.output_items`: The output items of a run, one for each row of its data."""
        from openapiopenai.api.evals_runs_output_items import AsyncEvalsRunsOutputItems

        return AsyncEvalsRunsOutputItems(self._client)

    @operation(CREATE)
    async def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalRunRequestDataSourceDict | CreateEvalRunRequestDataSource,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> EvalRun:
        """Starts a run of an evaluation, with a data source and the model to test. The data is validated against the schema of the evaluation.

        - eval_id: ID of the evaluation.
        - name: Name of the run.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - data_source: Data source of the run: where its rows come from, and which model is sampled, if any.

        `POST /evals/{eval_id}/runs`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Retrieves a run of an evaluation with its status.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `GET /evals/{eval_id}/runs/{run_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        eval_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[EvalRunList, EvalRun]:
        """Lists the runs of an evaluation.

        - eval_id: ID of the evaluation.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.
        - status: Only runs with this status.

        `GET /evals/{eval_id}/runs`"""
        ...

    @operation(DELETE)
    async def delete(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalRunResponse:
        """Deletes a run of an evaluation.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `DELETE /evals/{eval_id}/runs/{run_id}`"""
        ...

    @operation(CANCEL)
    async def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancels an evaluation run that is in progress.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`"""
        ...

    @operation(CANCEL_RUN)
    async def cancel_run(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancels an evaluation run that is in progress.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.

        `POST /evals/{eval_id}/runs/{run_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawEvalsRuns:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawEvalsRuns:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawEvalsRuns:
        """The methods of `EvalsRuns`, returning responses as they came."""

        def __init__(self, of: EvalsRuns) -> None:
            self.output_items: RawEvalsRunsOutputItems = of.output_items.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.cancel = raw(of.cancel)
            self.cancel_run = raw(of.cancel_run)
            ...

    class AsyncRawEvalsRuns:
        """The methods of `AsyncEvalsRuns`, returning responses as they came."""

        def __init__(self, of: AsyncEvalsRuns) -> None:
            self.output_items: AsyncRawEvalsRunsOutputItems = of.output_items.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.cancel = async_raw(of.cancel)
            self.cancel_run = async_raw(of.cancel_run)
            ...
