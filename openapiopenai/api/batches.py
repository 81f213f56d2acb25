# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.batches`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.helpers.batches import BatchRequest, BatchResult, R
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.batch import Batch
    from openapiopenai.models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict
    from openapiopenai.models.list_batches_response import ListBatchesResponse

CREATE = Operation(
    "batches.create",
    "POST",
    "/batches",
    body="json",
    nullable=("metadata",),
    response="Batch",
)
RETRIEVE = Operation(
    "batches.retrieve",
    "GET",
    "/batches/{batch_id}",
    response="Batch",
)
LIST = Operation(
    "batches.list",
    "GET",
    "/batches",
    query=("after", "limit"),
    response="ListBatchesResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
CANCEL = Operation(
    "batches.cancel",
    "POST",
    "/batches/{batch_id}/cancel",
    response="Batch",
)


class Batches(SyncResource):
    """`client.batches`: Many requests in one file, processed asynchronously within a day."""

    _path = "batches"

    @operation(CREATE)
    def create(
        self,
        *,
        input_file_id: str,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
        | str,
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch:
        """Creates a batch and starts processing the requests in its uploaded file.

        - input_file_id: ID of the uploaded JSONL file with the requests, whose `purpose` must be `batch`. It holds at most 50,000 requests and 200 MB.
        - endpoint: Path of the endpoint that all requests are for. With `/v1/embeddings`, at most 50,000 embedding inputs in all requests together.
        - completion_window: Time frame for processing the batch; currently only `24h`.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - output_expires_after: Expiration policy of the batch's output and error files.

        `POST /batches`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Retrieves a batch with its status.

        - batch_id: ID of the batch.

        `GET /batches/{batch_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> ListBatchesResponse:
        """Lists the batches of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page: 1 to 100.

        `GET /batches`"""
        ...

    @operation(CANCEL)
    def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Cancels a batch in progress. It is `cancelling` for up to 10 minutes, then `cancelled`; results so far, if any, are in the output file.

        - batch_id: ID of the batch.

        `POST /batches/{batch_id}/cancel`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_batch")
    def poll(self, batch_id: str, **options: Unpack[PollOptions]) -> Batch:
        """Wait until a batch has ended, and return it; see its `status` and `request_counts`.

        - batch_id: ID of the batch.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.batches_sync:submit")
    def submit(
        self,
        requests: Iterable[BatchRequest[Any]],
        *,
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        max_requests: int = 50000,
        max_bytes: int = 200000000,
    ) -> Sequence[Batch]:
        """Upload requests and create batches: one per endpoint and model, and more if one would become too large.

        - requests: requests created by `batch_request`. An iterator is consumed as files are written to disk.
        - metadata: metadata of each batch.
        - output_expires_after: when the output files expire.
        - max_requests: maximum number of requests per batch; default: the limit of the API, 50,000.
        - max_bytes: maximum size of the file of a batch, in bytes; default: the limit of the API, 200,000,000.

        Raises ValueError if a `custom_id` occurs twice. Get the results with `results`."""
        ...

    @helper("openapiopenai.helpers.batches_sync:run")
    def run(
        self,
        requests: Iterable[BatchRequest[R]],
        *,
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        max_requests: int = 50000,
        max_bytes: int = 200000000,
        poll_interval_ms: float = 10000.0,
        max_wait_seconds: float | None = None,
        on_progress: Callable[[Sequence[Batch]], object] | None = None,
    ) -> Iterator[BatchResult[R]]:
        """Submit requests, wait for their batches, and yield the results of each batch when it has ended; see `submit`.

        Each request has exactly one result. Results arrive in the order in which batches end, not in the order of the
        requests.

        - poll_interval_ms: milliseconds between two polls; default: 10,000.
        - max_wait_seconds: maximum wait, in seconds; default: no limit. If the next poll would come later, raises
          PollTimeoutError with all batches as `last`; the batches continue.
        - on_progress: called with all batches after each round of polling.

        - requests: requests created by `batch_request`. An iterator is consumed as files are written to disk.
        - metadata: metadata of each batch.
        - output_expires_after: when the output files expire.
        - max_requests: maximum number of requests per batch; default: the limit of the API, 50,000.
        - max_bytes: maximum size of the file of a batch, in bytes; default: the limit of the API, 200,000,000."""
        ...

    @helper("openapiopenai.helpers.batches_sync:results")
    def results(
        self,
        batch: Batch | str,
        *,
        text_format: type[Any] | None = None,
        extract_json: bool = False,
    ) -> Iterator[BatchResult[Any]]:
        """Yield the results of a batch that has ended: those in its output file, then those in its error file.

        - batch: the batch or its ID.
        - text_format: type to parse the text of responses or chat completions into, as their `parse` does.
        - extract_json: whether the JSON is looked for in the text; see `client.responses.parse`.

        Raises ValueError if the batch has not ended. For a request that a canceled or expired batch did not process, there
        is an error only if the server reports one; `run` reports all of them."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBatches:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBatches:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBatches(AsyncResource):
    """`client.batches`: Many requests in one file, processed asynchronously within a day."""

    _path = "batches"

    @operation(CREATE)
    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
        | str,
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Batch:
        """Creates a batch and starts processing the requests in its uploaded file.

        - input_file_id: ID of the uploaded JSONL file with the requests, whose `purpose` must be `batch`. It holds at most 50,000 requests and 200 MB.
        - endpoint: Path of the endpoint that all requests are for. With `/v1/embeddings`, at most 50,000 embedding inputs in all requests together.
        - completion_window: Time frame for processing the batch; currently only `24h`.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - output_expires_after: Expiration policy of the batch's output and error files.

        `POST /batches`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Retrieves a batch with its status.

        - batch_id: ID of the batch.

        `GET /batches/{batch_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[ListBatchesResponse, Batch]:
        """Lists the batches of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page: 1 to 100.

        `GET /batches`"""
        ...

    @operation(CANCEL)
    async def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Cancels a batch in progress. It is `cancelling` for up to 10 minutes, then `cancelled`; results so far, if any, are in the output file.

        - batch_id: ID of the batch.

        `POST /batches/{batch_id}/cancel`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_batch")
    async def poll(self, batch_id: str, **options: Unpack[PollOptions]) -> Batch:
        """Wait until a batch has ended, and return it; see its `status` and `request_counts`.

        - batch_id: ID of the batch.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.batches_async:submit")
    async def submit(
        self,
        requests: Iterable[BatchRequest[Any]],
        *,
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        max_requests: int = 50000,
        max_bytes: int = 200000000,
    ) -> Sequence[Batch]:
        """Upload requests and create batches: one per endpoint and model, and more if one would become too large.

        - requests: requests created by `batch_request`. An iterator is consumed as files are written to disk.
        - metadata: metadata of each batch.
        - output_expires_after: when the output files expire.
        - max_requests: maximum number of requests per batch; default: the limit of the API, 50,000.
        - max_bytes: maximum size of the file of a batch, in bytes; default: the limit of the API, 200,000,000.

        Raises ValueError if a `custom_id` occurs twice. Get the results with `results`."""
        ...

    @helper("openapiopenai.helpers.batches_async:run")
    def run(
        self,
        requests: Iterable[BatchRequest[R]],
        *,
        metadata: Mapping[str, str] | None = None,
        output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
        max_requests: int = 50000,
        max_bytes: int = 200000000,
        poll_interval_ms: float = 10000.0,
        max_wait_seconds: float | None = None,
        on_progress: Callable[[Sequence[Batch]], object] | None = None,
    ) -> AsyncIterator[BatchResult[R]]:
        """Submit requests, wait for their batches, and yield the results of each batch when it has ended; see `submit`.

        Each request has exactly one result. Results arrive in the order in which batches end, not in the order of the
        requests.

        - poll_interval_ms: milliseconds between two polls; default: 10,000.
        - max_wait_seconds: maximum wait, in seconds; default: no limit. If the next poll would come later, raises
          PollTimeoutError with all batches as `last`; the batches continue.
        - on_progress: called with all batches after each round of polling.

        - requests: requests created by `batch_request`. An iterator is consumed as files are written to disk.
        - metadata: metadata of each batch.
        - output_expires_after: when the output files expire.
        - max_requests: maximum number of requests per batch; default: the limit of the API, 50,000.
        - max_bytes: maximum size of the file of a batch, in bytes; default: the limit of the API, 200,000,000."""
        ...

    @helper("openapiopenai.helpers.batches_async:results")
    def results(
        self,
        batch: Batch | str,
        *,
        text_format: type[Any] | None = None,
        extract_json: bool = False,
    ) -> AsyncIterator[BatchResult[Any]]:
        """Yield the results of a batch that has ended: those in its output file, then those in its error file.

        - batch: the batch or its ID.
        - text_format: type to parse the text of responses or chat completions into, as their `parse` does.
        - extract_json: whether the JSON is looked for in the text; see `client.responses.parse`.

        Raises ValueError if the batch has not ended. For a request that a canceled or expired batch did not process, there
        is an error only if the server reports one; `run` reports all of them."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBatches:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBatches:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBatches:
        """The methods of `Batches`, returning responses as they came."""

        def __init__(self, of: Batches) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.cancel = raw(of.cancel)
            ...

    class AsyncRawBatches:
        """The methods of `AsyncBatches`, returning responses as they came."""

        def __init__(self, of: AsyncBatches) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.cancel = async_raw(of.cancel)
            ...
