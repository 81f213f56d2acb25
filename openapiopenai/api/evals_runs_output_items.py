# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.evals.runs.output_items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.eval_run_output_item import EvalRunOutputItem
    from openapiopenai.models.eval_run_output_item_list import EvalRunOutputItemList

RETRIEVE = Operation(
    "evals.runs.output_items.retrieve",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    response="EvalRunOutputItem",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "evals.runs.output_items.list",
    "GET",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    query=("after", "limit", "status", "order"),
    response="EvalRunOutputItemList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)


class EvalsRunsOutputItems(SyncResource):
    """`client.evals.runs.output_items`: The output items of a run, one for each row of its data."""

    _path = "evals.runs.output_items"

    @operation(RETRIEVE)
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> EvalRunOutputItem:
        """Retrieves an output item of a run.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.
        - output_item_id: ID of the output item.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | None = None,
        limit: int | None = None,
        status: Literal["fail", "pass"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvalRunOutputItemList:
        """Lists the output items of a run, one for each row of its data.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - status: Only output items that passed (`pass`) or failed (`fail`).
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawEvalsRunsOutputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawEvalsRunsOutputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncEvalsRunsOutputItems(AsyncResource):
    """`client.evals.runs.output_items`: The output items of a run, one for each row of its data."""

    _path = "evals.runs.output_items"

    @operation(RETRIEVE)
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> EvalRunOutputItem:
        """Retrieves an output item of a run.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.
        - output_item_id: ID of the output item.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | None = None,
        limit: int | None = None,
        status: Literal["fail", "pass"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[EvalRunOutputItemList, EvalRunOutputItem]:
        """Lists the output items of a run, one for each row of its data.

        - eval_id: ID of the evaluation.
        - run_id: ID of the run.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - status: Only output items that passed (`pass`) or failed (`fail`).
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawEvalsRunsOutputItems:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawEvalsRunsOutputItems:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawEvalsRunsOutputItems:
        """The methods of `EvalsRunsOutputItems`, returning responses as they came."""

        def __init__(self, of: EvalsRunsOutputItems) -> None:
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawEvalsRunsOutputItems:
        """The methods of `AsyncEvalsRunsOutputItems`, returning responses as they came."""

        def __init__(self, of: AsyncEvalsRunsOutputItems) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
