# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.evals`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.evals_runs import AsyncEvalsRuns, AsyncRawEvalsRuns, EvalsRuns, RawEvalsRuns
    from openapiopenai.models.create_eval_request_data_source_config import (
        CreateEvalRequestDataSourceConfig,
        CreateEvalRequestDataSourceConfigDict,
    )
    from openapiopenai.models.create_eval_request_testing_criteria_item import (
        CreateEvalRequestTestingCriteriaItem,
        CreateEvalRequestTestingCriteriaItemDict,
    )
    from openapiopenai.models.delete_eval_response import DeleteEvalResponse
    from openapiopenai.models.eval import Eval
    from openapiopenai.models.eval_list import EvalList

CREATE = Operation(
    "evals.create",
    "POST",
    "/evals",
    body="json",
    nullable=("metadata",),
    response="Eval",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "evals.retrieve",
    "GET",
    "/evals/{eval_id}",
    response="Eval",
    errors={"429": "ErrorResponse"},
)
UPDATE = Operation(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    body="json",
    nullable=("metadata",),
    response="Eval",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "evals.list",
    "GET",
    "/evals",
    query=("after", "limit", "order", "order_by"),
    response="EvalList",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "evals.delete",
    "DELETE",
    "/evals/{eval_id}",
    response="DeleteEvalResponse",
    errors={"404": "Error", "429": "ErrorResponse"},
)


class Evals(SyncResource):
    """`client.evals`: Evaluations of how well a model does a task, by testing criteria of your own."""

    _path = "evals"

    @subresource
    def runs(self) -> EvalsRuns:
        """`client.evals.runs`: Runs of an evaluation, each with a model and a data source."""
        from openapiopenai.api.evals_runs import EvalsRuns

        return EvalsRuns(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        data_source_config: CreateEvalRequestDataSourceConfigDict | CreateEvalRequestDataSourceConfig,
        testing_criteria: Sequence[CreateEvalRequestTestingCriteriaItemDict | CreateEvalRequestTestingCriteriaItem],
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Eval:
        """Creates an evaluation: testing criteria and the schema of the data that they are applied to. It can then be run with different models and parameters.

        - name: Name of the evaluation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - data_source_config: Data source configuration of the evaluation's runs, which sets the schema of their data.
        - testing_criteria: Graders for all runs. They can contain variables: `{{item.name}}` for a value of the row, `{{sample.output_text}}` for the model's output.

        `POST /evals`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Retrieves an evaluation.

        - eval_id: ID of the evaluation.

        `GET /evals/{eval_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        eval_id: str,
        *,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Eval:
        """Updates an evaluation.

        - eval_id: ID of the evaluation.
        - name: New name of the evaluation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /evals/{eval_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        order_by: Literal["created_at", "updated_at"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> EvalList:
        """Lists the evaluations of the project.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - order_by: Whether to order evaluations by creation time (`created_at`) or by last update (`updated_at`).

        `GET /evals`"""
        ...

    @operation(DELETE)
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalResponse:
        """Deletes an evaluation.

        - eval_id: ID of the evaluation.

        `DELETE /evals/{eval_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawEvals:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawEvals:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncEvals(AsyncResource):
    """`client.evals`: Evaluations of how well a model does a task, by testing criteria of your own."""

    _path = "evals"

    @subresource
    def runs(self) -> AsyncEvalsRuns:
        """`client.evals.runs`: Runs of an evaluation, each with a model and a data source."""
        from openapiopenai.api.evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        data_source_config: CreateEvalRequestDataSourceConfigDict | CreateEvalRequestDataSourceConfig,
        testing_criteria: Sequence[CreateEvalRequestTestingCriteriaItemDict | CreateEvalRequestTestingCriteriaItem],
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Eval:
        """Creates an evaluation: testing criteria and the schema of the data that they are applied to. It can then be run with different models and parameters.

        - name: Name of the evaluation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - data_source_config: Data source configuration of the evaluation's runs, which sets the schema of their data.
        - testing_criteria: Graders for all runs. They can contain variables: `{{item.name}}` for a value of the row, `{{sample.output_text}}` for the model's output.

        `POST /evals`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Retrieves an evaluation.

        - eval_id: ID of the evaluation.

        `GET /evals/{eval_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        eval_id: str,
        *,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Eval:
        """Updates an evaluation.

        - eval_id: ID of the evaluation.
        - name: New name of the evaluation.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /evals/{eval_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        order_by: Literal["created_at", "updated_at"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[EvalList, Eval]:
        """Lists the evaluations of the project.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - order_by: Whether to order evaluations by creation time (`created_at`) or by last update (`updated_at`).

        `GET /evals`"""
        ...

    @operation(DELETE)
    async def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalResponse:
        """Deletes an evaluation.

        - eval_id: ID of the evaluation.

        `DELETE /evals/{eval_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawEvals:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawEvals:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawEvals:
        """The methods of `Evals`, returning responses as they came."""

        def __init__(self, of: Evals) -> None:
            self.runs: RawEvalsRuns = of.runs.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawEvals:
        """The methods of `AsyncEvals`, returning responses as they came."""

        def __init__(self, of: AsyncEvals) -> None:
            self.runs: AsyncRawEvalsRuns = of.runs.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
