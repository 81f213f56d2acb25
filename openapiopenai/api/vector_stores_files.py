"""`client.vector_stores.files`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.operation import CallOptions
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.types import FileContent
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
    answer="VectorStoreFileObject",
    beta="assistants=v2",
)
RETRIEVE = Operation(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answer="VectorStoreFileObject",
    beta="assistants=v2",
)
UPDATE = Operation(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    body="json",
    nullable=("attributes",),
    answer="VectorStoreFileObject",
    beta="assistants=v2",
)
LIST = Operation(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    query=("limit", "order", "after", "before", "filter"),
    answer="ListVectorStoreFilesResponse",
    page=("after", "last_id"),
    beta="assistants=v2",
)
DELETE = Operation(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answer="DeleteVectorStoreFileResponse",
    beta="assistants=v2",
)
CONTENT = Operation(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    answer="VectorStoreFileContentResponse",
    page=("", ""),
    beta="assistants=v2",
)


class VectorStoresFiles(SyncResource):
    """`client.vector_stores.files`: The files of a vector store."""

    path = "vector_stores.files"

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
        """Puts a file into a vector store, which then indexes it. A store takes 300 such requests a minute, together with those of `file_batches`; for many files use these.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.
        - `chunking_strategy`: How the file is cut up.
        - `attributes`: Attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreFileObject:
        """Gets a file of a vector store, to see how far it is.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

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
        """Changes the attributes of a file in a vector store.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.
        - `attributes`: The attributes, which searches can filter by.

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

        - `vector_store_id`: Id of the vector store.
        - `limit`: How many entries a page has at most: 1 to 100.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.
        - `filter`: Only files that are this far.

        `GET /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(DELETE)
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Takes a file out of a vector store; the file itself stays.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileContentResponse:
        """Gets the text of a file as the vector store has read it.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_vector_store_file")
    def poll(self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]) -> VectorStoreFileObject:
        """Wait until a file of a vector store is processed, and return it; see its `status` and `last_error`."""
        ...

    @helper("openapiopenai.helpers.polling:create_vector_store_file")
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait until it is processed; see `poll`."""
        ...

    @helper("openapiopenai.helpers.polling:upload_vector_store_file")
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store; `poll` waits until it is processed.

        - `file`: a path, bytes, an open binary file, or a tuple of a name with one of these."""
        ...

    @helper("openapiopenai.helpers.polling:upload_and_poll_vector_store_file")
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store, and wait until it is processed; see `upload` and `poll`."""
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

    path = "vector_stores.files"

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
        """Puts a file into a vector store, which then indexes it. A store takes 300 such requests a minute, together with those of `file_batches`; for many files use these.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.
        - `chunking_strategy`: How the file is cut up.
        - `attributes`: Attributes of the file, which searches can filter by.

        `POST /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileObject:
        """Gets a file of a vector store, to see how far it is.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

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
        """Changes the attributes of a file in a vector store.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.
        - `attributes`: The attributes, which searches can filter by.

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

        - `vector_store_id`: Id of the vector store.
        - `limit`: How many entries a page has at most: 1 to 100.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.
        - `filter`: Only files that are this far.

        `GET /vector_stores/{vector_store_id}/files`"""
        ...

    @operation(DELETE)
    async def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> DeleteVectorStoreFileResponse:
        """Takes a file out of a vector store; the file itself stays.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> AsyncPages[VectorStoreFileContentResponse, VectorStoreFileContentResponseDataItem]:
        """Gets the text of a file as the vector store has read it.

        - `vector_store_id`: Id of the vector store.
        - `file_id`: Id of a file.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_vector_store_file")
    async def poll(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[PollOptions]
    ) -> VectorStoreFileObject:
        """Wait until a file of a vector store is processed, and return it; see its `status` and `last_error`."""
        ...

    @helper("openapiopenai.helpers.polling:create_vector_store_file")
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Add a file to a vector store and wait until it is processed; see `poll`."""
        ...

    @helper("openapiopenai.helpers.polling:upload_vector_store_file")
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileObject:
        """Upload a file and add it to a vector store; `poll` waits until it is processed.

        - `file`: a path, bytes, an open binary file, or a tuple of a name with one of these."""
        ...

    @helper("openapiopenai.helpers.polling:upload_and_poll_vector_store_file")
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileContent,
        chunking_strategy: ChunkingStrategyRequestParamDict | ChunkingStrategyRequestParam | None = None,
        attributes: Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None = None,
        **options: Unpack[PollOptions],
    ) -> VectorStoreFileObject:
        """Upload a file, add it to a vector store, and wait until it is processed; see `upload` and `poll`."""
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
        """The methods of `VectorStoresFiles`, returning answers as they came."""

        def __init__(self, of: VectorStoresFiles) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.content = raw(of.content)
            ...

    class AsyncRawVectorStoresFiles:
        """The methods of `AsyncVectorStoresFiles`, returning answers as they came."""

        def __init__(self, of: AsyncVectorStoresFiles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.content = async_raw(of.content)
            ...
