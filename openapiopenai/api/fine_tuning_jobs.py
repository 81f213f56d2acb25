# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.jobs`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    response="FineTuningJob",
)
RETRIEVE = Operation(
    "fine_tuning.jobs.retrieve",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}",
    response="FineTuningJob",
)
LIST = Operation(
    "fine_tuning.jobs.list",
    "GET",
    "/fine_tuning/jobs",
    query=("after", "limit", "metadata"),
    styles={"metadata": "deepObject"},
    response="ListPaginatedFineTuningJobsResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
CANCEL = Operation(
    "fine_tuning.jobs.cancel",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    response="FineTuningJob",
)
LIST_EVENTS = Operation(
    "fine_tuning.jobs.list_events",
    "GET",
    "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query=("after", "limit"),
    response="ListFineTuningJobEventsResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
PAUSE = Operation(
    "fine_tuning.jobs.pause",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    response="FineTuningJob",
)
RESUME = Operation(
    "fine_tuning.jobs.resume",
    "POST",
    "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    response="FineTuningJob",
)


class FineTuningJobs(SyncResource):
    """`client.fine_tuning.jobs`: Fine-tuning jobs: creates, monitors, pauses and cancels them."""

    _path = "fine_tuning.jobs"

    @subresource
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`: Checkpoints of a fine-tuning job: states of the model during training."""
        from openapiopenai.api.fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self._client)

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
        """Creates a fine-tuning job, which trains a model on your data. The response has the status of the job and, once complete, the name of the fine-tuned model.

        - model: ID of the model to fine-tune.
        - training_file: ID of the uploaded JSONL file with the training data, whose `purpose` must be `fine-tune`. Its contents depend on the model (chat or completions format) and on the fine-tuning method (preference format).
        - hyperparameters: Deprecated: use `method` instead. Hyperparameters of the job.
        - suffix: Text to add to the name of the fine-tuned model, at most 64 characters: `repairs` gives a name such as `ft:gpt-4o-mini:velo-nord:repairs:A1b2C3d4`.
        - validation_file: ID of the uploaded JSONL file with validation data, whose `purpose` must be `fine-tune`. From it, validation metrics are computed periodically, which appear in the results file. It should not repeat data of `training_file`.
        - integrations: Integrations to enable for the job; only Weights & Biases (`wandb`) is supported.
        - seed: Seed for reproducibility: the same seed and job parameters give the same results, except in rare cases. One is generated if absent.
        - method: Fine-tuning method of the job.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /fine_tuning/jobs`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Retrieves a fine-tuning job with its status.

        - fine_tuning_job_id: ID of the fine-tuning job.

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

        - after: ID of the entry after which the page starts: the last one of the previous page.
        - limit: Maximum number of entries per page.
        - metadata: Only jobs whose metadata has these pairs. For jobs without metadata, pass `extra_query={"metadata": "null"}`.

        `GET /fine_tuning/jobs`"""
        ...

    @operation(CANCEL)
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Cancels a fine-tuning job immediately.

        - fine_tuning_job_id: ID of the fine-tuning job.

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
        """Lists the events of a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - after: ID of the entry after which the page starts: the last one of the previous page.
        - limit: Maximum number of entries per page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`"""
        ...

    @operation(PAUSE)
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pauses a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`"""
        ...

    @operation(RESUME)
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Resumes a paused fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_fine_tuning_job")
    def poll(self, fine_tuning_job_id: str, **options: Unpack[PollOptions]) -> FineTuningJob:
        """Wait until a fine-tuning job has ended, and return it; see its `status` and `error`.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
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
    """`client.fine_tuning.jobs`: Fine-tuning jobs: creates, monitors, pauses and cancels them."""

    _path = "fine_tuning.jobs"

    @subresource
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`: Checkpoints of a fine-tuning job: states of the model during training."""
        from openapiopenai.api.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._client)

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
        """Creates a fine-tuning job, which trains a model on your data. The response has the status of the job and, once complete, the name of the fine-tuned model.

        - model: ID of the model to fine-tune.
        - training_file: ID of the uploaded JSONL file with the training data, whose `purpose` must be `fine-tune`. Its contents depend on the model (chat or completions format) and on the fine-tuning method (preference format).
        - hyperparameters: Deprecated: use `method` instead. Hyperparameters of the job.
        - suffix: Text to add to the name of the fine-tuned model, at most 64 characters: `repairs` gives a name such as `ft:gpt-4o-mini:velo-nord:repairs:A1b2C3d4`.
        - validation_file: ID of the uploaded JSONL file with validation data, whose `purpose` must be `fine-tune`. From it, validation metrics are computed periodically, which appear in the results file. It should not repeat data of `training_file`.
        - integrations: Integrations to enable for the job; only Weights & Biases (`wandb`) is supported.
        - seed: Seed for reproducibility: the same seed and job parameters give the same results, except in rare cases. One is generated if absent.
        - method: Fine-tuning method of the job.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /fine_tuning/jobs`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Retrieves a fine-tuning job with its status.

        - fine_tuning_job_id: ID of the fine-tuning job.

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

        - after: ID of the entry after which the page starts: the last one of the previous page.
        - limit: Maximum number of entries per page.
        - metadata: Only jobs whose metadata has these pairs. For jobs without metadata, pass `extra_query={"metadata": "null"}`.

        `GET /fine_tuning/jobs`"""
        ...

    @operation(CANCEL)
    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Cancels a fine-tuning job immediately.

        - fine_tuning_job_id: ID of the fine-tuning job.

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
        """Lists the events of a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - after: ID of the entry after which the page starts: the last one of the previous page.
        - limit: Maximum number of entries per page.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`"""
        ...

    @operation(PAUSE)
    async def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pauses a fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`"""
        ...

    @operation(RESUME)
    async def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Resumes a paused fine-tuning job.

        - fine_tuning_job_id: ID of the fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_fine_tuning_job")
    async def poll(self, fine_tuning_job_id: str, **options: Unpack[PollOptions]) -> FineTuningJob:
        """Wait until a fine-tuning job has ended, and return it; see its `status` and `error`.

        - fine_tuning_job_id: ID of the fine-tuning job.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
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
        """The methods of `FineTuningJobs`, returning responses as they came."""

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
        """The methods of `AsyncFineTuningJobs`, returning responses as they came."""

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
