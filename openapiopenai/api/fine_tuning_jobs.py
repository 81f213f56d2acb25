"""`client.fine_tuning.jobs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.api.fine_tuning_jobs_checkpoints import (
        AsyncFineTuningJobsCheckpoints,
        AsyncRawFineTuningJobsCheckpoints,
        FineTuningJobsCheckpoints,
        RawFineTuningJobsCheckpoints,
    )
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.create_fine_tuning_job_request_hyperparameters import (
        CreateFineTuningJobRequestHyperparameters,
        CreateFineTuningJobRequestHyperparametersDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_integrations_item import (
        CreateFineTuningJobRequestIntegrationsItem,
        CreateFineTuningJobRequestIntegrationsItemDict,
    )
    from openapiopenai.models.create_fine_tuning_job_request_model import (
        CreateFineTuningJobRequestModel,
        CreateFineTuningJobRequestModelDict,
    )
    from openapiopenai.models.fine_tune_method import FineTuneMethod, FineTuneMethodDict
    from openapiopenai.models.fine_tuning_job import FineTuningJob
    from openapiopenai.models.fine_tuning_job_event import FineTuningJobEvent
    from openapiopenai.models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse
    from openapiopenai.models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse

CREATE = Operation(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    body="json",
    nullable=("suffix", "validation_file", "integrations", "seed", "metadata"),
    answer="FineTuningJob",
)
RETRIEVE = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    answer="FineTuningJob",
)
LIST = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    query=("after", "limit", "metadata"),
    answer="ListPaginatedFineTuningJobsResponse",
    page=("after", "last_id"),
)
CANCEL = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    answer="FineTuningJob",
)
LIST_EVENTS = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query=("after", "limit"),
    answer="ListFineTuningJobEventsResponse",
    page=("after", "last_id"),
)
PAUSE = Operation(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    answer="FineTuningJob",
)
RESUME = Operation(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    answer="FineTuningJob",
)


class FineTuningJobs(SyncResource):
    """`client.fine_tuning.jobs`: Trainings: to begin, watch, pause and cancel them."""

    path = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`."""
        from openapiopenai.api.fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self.client)

    @operation(CREATE)
    def create(
        self,
        *,
        model: CreateFineTuningJobRequestModelDict | CreateFineTuningJobRequestModel,
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparametersDict
        | CreateFineTuningJobRequestHyperparameters
        | None = None,
        suffix: str | None = None,
        validation_file: str | None = None,
        integrations: Sequence[
            CreateFineTuningJobRequestIntegrationsItemDict | CreateFineTuningJobRequestIntegrationsItem
        ]
        | None = None,
        seed: int | None = None,
        method: FineTuneMethodDict | FineTuneMethod | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FineTuningJob:
        """Starts training a model on your data. The answer tells how far the job is, and at the end the name of the new model.

        - `model`: Id of the model to train.
        - `training_file`: Id of the file to learn from: JSON lines, with the `purpose` `fine-tune`. What stands in a line depends on the model and the method.
        - `hyperparameters`: Deprecated: use `method` instead.
        - `suffix`: Text of 1 to 64 characters that the name of the new model gets, such as `ft:gpt-4o-mini:openai:my-suffix:7p4lURel`.
        - `validation_file`: Id of a file to try the model on now and then, of the same form as `training_file`, but with other data. The figures go into the result files.
        - `integrations`: Where else the figures of the training go.
        - `seed`: Number that makes the training the same again, mostly. Absent: one is made up.
        - `method`: How the model learns.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

        `POST /fine_tuning/jobs`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Gets a fine-tuning job, to see how far it is.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ListPaginatedFineTuningJobsResponse:
        """Lists the fine-tuning jobs of the organization.

        - `after`: Id of the entry that the page begins behind: the last one of the page before.
        - `limit`: How many entries a page has at most.
        - `metadata`: Only jobs whose metadata has these pairs; null: only jobs without any.

        `GET /fine_tuning/jobs`"""
        ...

    @operation(CANCEL)
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Cancels a fine-tuning job at once.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`"""
        ...

    @operation(LIST_EVENTS)
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFineTuningJobEventsResponse:
        """Lists what has happened in a fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.
        - `after`: Id of the entry that the page begins behind: the last one of the page before.
        - `limit`: How many entries a page has at most.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`"""
        ...

    @operation(PAUSE)
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pauses a fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`"""
        ...

    @operation(RESUME)
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Goes on with a paused fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_fine_tuning_job")
    def poll(self, fine_tuning_job_id: str, **options: Unpack[PollOptions]) -> FineTuningJob:
        """Wait until a fine-tuning job has ended, and return it; see its `status` and `error`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningJobs:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningJobs:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningJobs(AsyncResource):
    """`client.fine_tuning.jobs`: Trainings: to begin, watch, pause and cancel them."""

    path = "fine_tuning.jobs"

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`."""
        from openapiopenai.api.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self.client)

    @operation(CREATE)
    async def create(
        self,
        *,
        model: CreateFineTuningJobRequestModelDict | CreateFineTuningJobRequestModel,
        training_file: str,
        hyperparameters: CreateFineTuningJobRequestHyperparametersDict
        | CreateFineTuningJobRequestHyperparameters
        | None = None,
        suffix: str | None = None,
        validation_file: str | None = None,
        integrations: Sequence[
            CreateFineTuningJobRequestIntegrationsItemDict | CreateFineTuningJobRequestIntegrationsItem
        ]
        | None = None,
        seed: int | None = None,
        method: FineTuneMethodDict | FineTuneMethod | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FineTuningJob:
        """Starts training a model on your data. The answer tells how far the job is, and at the end the name of the new model.

        - `model`: Id of the model to train.
        - `training_file`: Id of the file to learn from: JSON lines, with the `purpose` `fine-tune`. What stands in a line depends on the model and the method.
        - `hyperparameters`: Deprecated: use `method` instead.
        - `suffix`: Text of 1 to 64 characters that the name of the new model gets, such as `ft:gpt-4o-mini:openai:my-suffix:7p4lURel`.
        - `validation_file`: Id of a file to try the model on now and then, of the same form as `training_file`, but with other data. The figures go into the result files.
        - `integrations`: Where else the figures of the training go.
        - `seed`: Number that makes the training the same again, mostly. Absent: one is made up.
        - `method`: How the model learns.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

        `POST /fine_tuning/jobs`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Gets a fine-tuning job, to see how far it is.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListPaginatedFineTuningJobsResponse, FineTuningJob]:
        """Lists the fine-tuning jobs of the organization.

        - `after`: Id of the entry that the page begins behind: the last one of the page before.
        - `limit`: How many entries a page has at most.
        - `metadata`: Only jobs whose metadata has these pairs; null: only jobs without any.

        `GET /fine_tuning/jobs`"""
        ...

    @operation(CANCEL)
    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Cancels a fine-tuning job at once.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`"""
        ...

    @operation(LIST_EVENTS)
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListFineTuningJobEventsResponse, FineTuningJobEvent]:
        """Lists what has happened in a fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.
        - `after`: Id of the entry that the page begins behind: the last one of the page before.
        - `limit`: How many entries a page has at most.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`"""
        ...

    @operation(PAUSE)
    async def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pauses a fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`"""
        ...

    @operation(RESUME)
    async def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Goes on with a paused fine-tuning job.

        - `fine_tuning_job_id`: Id of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_fine_tuning_job")
    async def poll(self, fine_tuning_job_id: str, **options: Unpack[PollOptions]) -> FineTuningJob:
        """Wait until a fine-tuning job has ended, and return it; see its `status` and `error`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningJobs:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningJobs:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningJobs:
        """The methods of `FineTuningJobs`, returning answers as they came."""

        def __init__(self, of: FineTuningJobs) -> None:
            self.checkpoints: RawFineTuningJobsCheckpoints = of.checkpoints.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.cancel = raw(of.cancel)
            self.list_events = raw(of.list_events)
            self.pause = raw(of.pause)
            self.resume = raw(of.resume)
            ...

    class AsyncRawFineTuningJobs:
        """The methods of `AsyncFineTuningJobs`, returning answers as they came."""

        def __init__(self, of: AsyncFineTuningJobs) -> None:
            self.checkpoints: AsyncRawFineTuningJobsCheckpoints = of.checkpoints.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.cancel = async_raw(of.cancel)
            self.list_events = async_raw(of.list_events)
            self.pause = async_raw(of.pause)
            self.resume = async_raw(of.resume)
            ...
