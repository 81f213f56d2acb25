# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.vector_stores.file_batches`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamDict,
    )
    from openapiopenai.models.create_vector_store_file_request import (
        CreateVectorStoreFileRequest,
        CreateVectorStoreFileRequestDict,
    )
    from openapiopenai.models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )
    from openapiopenai.models.vector_store_file_batch_object import VectorStoreFileBatchObject
    from openapiopenai.models.vector_store_file_object import VectorStoreFileObject

CREATE = Operation(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    body="json",
    nullable=("attributes",),
    response="VectorStoreFileBatchObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
RETRIEVE = Operation(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    response="VectorStoreFileBatchObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
CANCEL = Operation(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    response="VectorStoreFileBatchObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
LIST_FILES = Operation(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    query=("limit", "order", "after", "before", "filter"),
    response="ListVectorStoreFilesResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
)


class VectorStoresFileBatches(SyncResource):
    """`client.vector_stores.file_batches`: Batches of files added to a vector store together."""

    _path = "vector_stores.file_batches"

    @operation(CREATE)
    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None = None,
        files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest] | None = None,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Adds up to 2,000 files to a vector store in one request; recommended for more than one file. The limit of 300 requests per minute for each store is shared with `vector_stores.files.create`.

        - vector_store_id: ID of the vector store.
        - file_ids: IDs of the files to add, at most 2,000; `attributes` and `chunking_strategy` of the request apply to all of them. Cannot be combined with `files`.
        - files: Files to add, at most 2,000, each with `attributes` and `chunking_strategy` of its own; those of the request are ignored. Cannot be combined with `file_ids`.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.

        `POST /vector_stores/{vector_store_id}/file_batches`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatchObject:
        """Retrieves a file batch with its status.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`"""
        ...

    @operation(CANCEL)
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatchObject:
        """Cancels a file batch: its files stop being processed as soon as possible.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`"""
        ...

    @operation(LIST_FILES)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListVectorStoreFilesResponse:
        """Lists the files of a file batch.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - filter: Only files with this status.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_file_batch")
    def poll(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileBatchObject:
        """Wait until a batch of files has been processed, and return it; `file_counts` tells how many files failed.

        - batch_id: ID of the batch.
        - vector_store_id: ID of the vector store.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:create_file_batch")
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None = None,
        files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest] | None = None,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileBatchObject:
        """Add files to a vector store and wait until they have been processed; see `poll`.

        - vector_store_id: ID of the vector store.
        - file_ids: IDs of the files to add, at most 2,000; `attributes` and `chunking_strategy` of the request apply to all of them. Cannot be combined with `files`.
        - files: Files to add, at most 2,000, each with `attributes` and `chunking_strategy` of its own; those of the request are ignored. Cannot be combined with `file_ids`.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:upload_file_batch")
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileContent],
        file_ids: Sequence[str] = (),
        max_concurrency: int = 5,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileBatchObject:
        """Upload files, add them to a vector store, and wait until they have been processed; see `poll`.

        - files: paths, bytes, open binary files, or tuples of a name and one of these.
        - file_ids: IDs of files that have already been uploaded, to be added too.
        - max_concurrency: maximum number of concurrent uploads; default: 5.

        Raises the first error of an upload. Files uploaded by then are not deleted.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawVectorStoresFileBatches:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawVectorStoresFileBatches:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncVectorStoresFileBatches(AsyncResource):
    """`client.vector_stores.file_batches`: Batches of files added to a vector store together."""

    _path = "vector_stores.file_batches"

    @operation(CREATE)
    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None = None,
        files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest] | None = None,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatchObject:
        """Adds up to 2,000 files to a vector store in one request; recommended for more than one file. The limit of 300 requests per minute for each store is shared with `vector_stores.files.create`.

        - vector_store_id: ID of the vector store.
        - file_ids: IDs of the files to add, at most 2,000; `attributes` and `chunking_strategy` of the request apply to all of them. Cannot be combined with `files`.
        - files: Files to add, at most 2,000, each with `attributes` and `chunking_strategy` of its own; those of the request are ignored. Cannot be combined with `file_ids`.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.

        `POST /vector_stores/{vector_store_id}/file_batches`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatchObject:
        """Retrieves a file batch with its status.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`"""
        ...

    @operation(CANCEL)
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatchObject:
        """Cancels a file batch: its files stop being processed as soon as possible.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`"""
        ...

    @operation(LIST_FILES)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListVectorStoreFilesResponse, VectorStoreFileObject]:
        """Lists the files of a file batch.

        - vector_store_id: ID of the vector store.
        - batch_id: ID of the batch.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - filter: Only files with this status.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_file_batch")
    async def poll(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileBatchObject:
        """Wait until a batch of files has been processed, and return it; `file_counts` tells how many files failed.

        - batch_id: ID of the batch.
        - vector_store_id: ID of the vector store.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:create_file_batch")
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | None = None,
        files: Sequence[CreateVectorStoreFileRequestDict | CreateVectorStoreFileRequest] | None = None,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileBatchObject:
        """Add files to a vector store and wait until they have been processed; see `poll`.

        - vector_store_id: ID of the vector store.
        - file_ids: IDs of the files to add, at most 2,000; `attributes` and `chunking_strategy` of the request apply to all of them. Cannot be combined with `files`.
        - files: Files to add, at most 2,000, each with `attributes` and `chunking_strategy` of its own; those of the request are ignored. Cannot be combined with `file_ids`.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:upload_file_batch")
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileContent],
        file_ids: Sequence[str] = (),
        max_concurrency: int = 5,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileBatchObject:
        """Upload files, add them to a vector store, and wait until they have been processed; see `poll`.

        - files: paths, bytes, open binary files, or tuples of a name and one of these.
        - file_ids: IDs of files that have already been uploaded, to be added too.
        - max_concurrency: maximum number of concurrent uploads; default: 5.

        Raises the first error of an upload. Files uploaded by then are not deleted.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the files are split into chunks.
        - attributes: Attributes that all files of the batch get.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawVectorStoresFileBatches:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawVectorStoresFileBatches:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawVectorStoresFileBatches:
        """The methods of `VectorStoresFileBatches`, returning responses as they came."""

        def __init__(self, of: VectorStoresFileBatches) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.cancel = raw(of.cancel)
            self.list_files = raw(of.list_files)
            ...

    class AsyncRawVectorStoresFileBatches:
        """The methods of `AsyncVectorStoresFileBatches`, returning responses as they came."""

        def __init__(self, of: AsyncVectorStoresFileBatches) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.cancel = async_raw(of.cancel)
            self.list_files = async_raw(of.list_files)
            ...
