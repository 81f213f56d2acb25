# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.jobs.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint
    from openapiopenai.models.list_fine_tuning_job_checkpoints_response import ListFineTuningJobCheckpointsResponse

LIST = Operation(
    "fine_tuning.jobs.checkpoints.list",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    query=("after", "limit"),
    response="ListFineTuningJobCheckpointsResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)


class FineTuningJobsCheckpoints(SyncResource):
    """`client.fine_tuning.jobs.checkpoints`: Checkpoints of a fine-tuning job: states of the model during training."""

    _path = "fine_tuning.jobs.checkpoints"

    @operation(LIST)
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFineTuningJobCheckpointsResponse:
        """Lists the checkpoints of a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningJobsCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningJobsCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`: Checkpoints of a fine-tuning job: states of the model during training."""

    _path = "fine_tuning.jobs.checkpoints"

    @operation(LIST)
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListFineTuningJobCheckpointsResponse, FineTuningJobCheckpoint]:
        """Lists the checkpoints of a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningJobsCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningJobsCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningJobsCheckpoints:
        """The methods of `FineTuningJobsCheckpoints`, returning responses as they came."""

        def __init__(self, of: FineTuningJobsCheckpoints) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawFineTuningJobsCheckpoints:
        """The methods of `AsyncFineTuningJobsCheckpoints`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuningJobsCheckpoints) -> None:
            self.list = async_raw(of.list)
            ...
