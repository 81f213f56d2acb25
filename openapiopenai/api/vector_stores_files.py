# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.vector_stores.files`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.models.chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamDict,
    )
    from openapiopenai.models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from openapiopenai.models.list_vector_store_files_response import ListVectorStoreFilesResponse
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )
    from openapiopenai.models.vector_store_file_content_response import VectorStoreFileContentResponse
    from openapiopenai.models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem
    from openapiopenai.models.vector_store_file_object import VectorStoreFileObject

CREATE = Operation(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    body="json",
    nullable=("attributes",),
    response="VectorStoreFileObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
RETRIEVE = Operation(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    response="VectorStoreFileObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
UPDATE = Operation(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    body="json",
    nullable=("attributes",),
    response="VectorStoreFileObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
LIST = Operation(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    query=("limit", "order", "after", "before", "filter"),
    response="ListVectorStoreFilesResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
)
DELETE = Operation(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    response="DeleteVectorStoreFileResponse",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
CONTENT = Operation(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    response="VectorStoreFileContentResponse",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    beta="assistants=v2",
)


class VectorStoresFiles(SyncResource):
    """`client.vector_stores.files`: The files of a vector store."""

    _path = "vector_stores.files"

    @operation(CREATE)
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Adds a file to a vector store, which then indexes it. The limit of 300 requests per minute for each store is shared with `file_batches`; use those for many files.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreFileObject:
        """Retrieves a file of a vector store with its status.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Updates the attributes of a file in a vector store.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.
        - attributes: New attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListVectorStoreFilesResponse:
        """Lists the files of a vector store.

        - vector_store_id: ID of the vector store.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - filter: Only files with this status.

        `GET /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(DELETE)
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Removes a file from a vector store; the file itself is not deleted.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileContentResponse:
        """Retrieves the parsed content of a file in a vector store.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_vector_store_file")
    def poll(self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]) -> VectorStoreFileObject:
        """Wait until a file of a vector store has been processed, and return it; see its `status` and `last_error`.

        - file_id: ID of a file.
        - vector_store_id: ID of the vector store.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:create_vector_store_file")
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait until it has been processed; see `poll`.

        - file_id: ID of a file.
        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:upload_vector_store_file")
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store, without waiting until it has been processed; see `poll`.

        - file: a path, bytes, an open binary file, or a tuple of a name and one of these.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_sync:upload_and_poll_vector_store_file")
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store, and wait until it has been processed; see `upload` and `poll`.

        - file: see `upload`.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawVectorStoresFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawVectorStoresFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncVectorStoresFiles(AsyncResource):
    """`client.vector_stores.files`: The files of a vector store."""

    _path = "vector_stores.files"

    @operation(CREATE)
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Adds a file to a vector store, which then indexes it. The limit of 300 requests per minute for each store is shared with `file_batches`; use those for many files.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileObject:
        """Retrieves a file of a vector store with its status.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Updates the attributes of a file in a vector store.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.
        - attributes: New attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListVectorStoreFilesResponse, VectorStoreFileObject]:
        """Lists the files of a vector store.

        - vector_store_id: ID of the vector store.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).
        - filter: Only files with this status.

        `GET /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(DELETE)
    async def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Removes a file from a vector store; the file itself is not deleted.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> AsyncPages[VectorStoreFileContentResponse, VectorStoreFileContentResponseDataItem]:
        """Retrieves the parsed content of a file in a vector store.

        - vector_store_id: ID of the vector store.
        - file_id: ID of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_vector_store_file")
    async def poll(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileObject:
        """Wait until a file of a vector store has been processed, and return it; see its `status` and `last_error`.

        - file_id: ID of a file.
        - vector_store_id: ID of the vector store.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:create_vector_store_file")
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait until it has been processed; see `poll`.

        - file_id: ID of a file.
        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:upload_vector_store_file")
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store, without waiting until it has been processed; see `poll`.

        - file: a path, bytes, an open binary file, or a tuple of a name and one of these.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.polling_async:upload_and_poll_vector_store_file")
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store, and wait until it has been processed; see `upload` and `poll`.

        - file: see `upload`.

        - vector_store_id: ID of the vector store.
        - chunking_strategy: How the file is split into chunks.
        - attributes: Attributes of the file, which searches can filter by.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawVectorStoresFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawVectorStoresFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawVectorStoresFiles:
        """The methods of `VectorStoresFiles`, returning responses as they came."""

        def __init__(self, of: VectorStoresFiles) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.content = raw(of.content)
            ...

    class AsyncRawVectorStoresFiles:
        """The methods of `AsyncVectorStoresFiles`, returning responses as they came."""

        def __init__(self, of: AsyncVectorStoresFiles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.content = async_raw(of.content)
            ...
