"""`client.evals`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
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
    answer="Eval",
)
RETRIEVE = Operation(
    "evals.retrieve",
    "GET",
    "/evals/{eval_id}",
    answer="Eval",
)
UPDATE = Operation(
    "evals.update",
    "POST",
    "/evals/{eval_id}",
    body="json",
    nullable=("metadata",),
    answer="Eval",
)
LIST = Operation(
    "evals.list",
    "GET",
    "/evals",
    query=("after", "limit", "order", "order_by"),
    answer="EvalList",
    page=("after", "last_id"),
)
DELETE = Operation(
    "evals.delete",
    "DELETE",
    "/evals/{eval_id}",
    answer="DeleteEvalResponse",
)


class Evals(SyncResource):
    """`client.evals`: Evaluations: how well a model does a task, by criteria of your own."""

    path = "evals"

    @cached_property
    def runs(self) -> EvalsRuns:
        """`client.evals.runs`."""
        from openapiopenai.api.evals_runs import EvalsRuns

        return EvalsRuns(self.client)

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
        """Makes an evaluation: criteria, and the form of the data that they are applied to. It can then be run with several models and settings.

        - `name`: Name of the evaluation.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `data_source_config`: What form the rows of its runs have.
        - `testing_criteria`: The criteria. `{{item.name}}` in them stands for the row, `{{sample.output_text}}` for the model's answer.

        `POST /evals`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Gets an evaluation.

        - `eval_id`: Id of the evaluation.

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
        """Changes an evaluation.

        - `eval_id`: Id of the evaluation.
        - `name`: New name of the evaluation.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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

        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `order_by`: Whether evaluations are ordered by when they were made or last changed.

        `GET /evals`"""
        ...

    @operation(DELETE)
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalResponse:
        """Deletes an evaluation.

        - `eval_id`: Id of the evaluation.

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
    """`client.evals`: Evaluations: how well a model does a task, by criteria of your own."""

    path = "evals"

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """`client.evals.runs`."""
        from openapiopenai.api.evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self.client)

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
        """Makes an evaluation: criteria, and the form of the data that they are applied to. It can then be run with several models and settings.

        - `name`: Name of the evaluation.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `data_source_config`: What form the rows of its runs have.
        - `testing_criteria`: The criteria. `{{item.name}}` in them stands for the row, `{{sample.output_text}}` for the model's answer.

        `POST /evals`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Gets an evaluation.

        - `eval_id`: Id of the evaluation.

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
        """Changes an evaluation.

        - `eval_id`: Id of the evaluation.
        - `name`: New name of the evaluation.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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

        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `order_by`: Whether evaluations are ordered by when they were made or last changed.

        `GET /evals`"""
        ...

    @operation(DELETE)
    async def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> DeleteEvalResponse:
        """Deletes an evaluation.

        - `eval_id`: Id of the evaluation.

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
        """The methods of `Evals`, returning answers as they came."""

        def __init__(self, of: Evals) -> None:
            self.runs: RawEvalsRuns = of.runs.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawEvals:
        """The methods of `AsyncEvals`, returning answers as they came."""

        def __init__(self, of: AsyncEvals) -> None:
            self.runs: AsyncRawEvalsRuns = of.runs.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
