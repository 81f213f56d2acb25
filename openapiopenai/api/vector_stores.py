# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.vector_stores`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.vector_stores_file_batches import (
        AsyncRawVectorStoresFileBatches,
        AsyncVectorStoresFileBatches,
        RawVectorStoresFileBatches,
        VectorStoresFileBatches,
    )
    from openapiopenai.api.vector_stores_files import (
        AsyncRawVectorStoresFiles,
        AsyncVectorStoresFiles,
        RawVectorStoresFiles,
        VectorStoresFiles,
    )
    from openapiopenai.models.create_vector_store_request_chunking_strategy import (
        CreateVectorStoreRequestChunkingStrategy,
        CreateVectorStoreRequestChunkingStrategyDict,
    )
    from openapiopenai.models.delete_vector_store_response import DeleteVectorStoreResponse
    from openapiopenai.models.list_vector_stores_response import ListVectorStoresResponse
    from openapiopenai.models.vector_store_expiration_after import (
        VectorStoreExpirationAfter,
        VectorStoreExpirationAfterDict,
    )
    from openapiopenai.models.vector_store_object import VectorStoreObject
    from openapiopenai.models.vector_store_search_request_filters import (
        VectorStoreSearchRequestFilters,
        VectorStoreSearchRequestFiltersDict,
    )
    from openapiopenai.models.vector_store_search_request_query import (
        VectorStoreSearchRequestQuery,
        VectorStoreSearchRequestQueryDict,
    )
    from openapiopenai.models.vector_store_search_request_ranking_options import (
        VectorStoreSearchRequestRankingOptions,
        VectorStoreSearchRequestRankingOptionsDict,
    )
    from openapiopenai.models.vector_store_search_result_item import VectorStoreSearchResultItem
    from openapiopenai.models.vector_store_search_results_page import VectorStoreSearchResultsPage

CREATE = Operation(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    body="json",
    nullable=("metadata",),
    response="VectorStoreObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
RETRIEVE = Operation(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    response="VectorStoreObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
UPDATE = Operation(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    body="json",
    nullable=("name", "expires_after", "metadata"),
    response="VectorStoreObject",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
LIST = Operation(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    query=("limit", "order", "after", "before"),
    response="ListVectorStoresResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="assistants=v2",
)
DELETE = Operation(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    response="DeleteVectorStoreResponse",
    errors={"429": "ErrorResponse"},
    beta="assistants=v2",
)
SEARCH = Operation(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    body="json",
    response="VectorStoreSearchResultsPage",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    beta="assistants=v2",
)


class VectorStores(SyncResource):
    """`client.vector_stores`: Vector stores: files that are split into chunks and indexed, for semantic search."""

    _path = "vector_stores"

    @subresource
    def file_batches(self) -> VectorStoresFileBatches:
        """`client.vector_stores.file_batches`: Batches of files added to a vector store together."""
        from openapiopenai.api.vector_stores_file_batches import VectorStoresFileBatches

        return VectorStoresFileBatches(self._client)

    @subresource
    def files(self) -> VectorStoresFiles:
        """`client.vector_stores.files`: The files of a vector store."""
        from openapiopenai.api.vector_stores_files import VectorStoresFiles

        return VectorStoresFiles(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        file_ids: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None = None,
        chunking_strategy: CreateVectorStoreRequestChunkingStrategyDict
        | CreateVectorStoreRequestChunkingStrategy
        | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Creates a vector store.

        - file_ids: IDs of the files to add to the vector store, at most 500.
        - name: Name of the vector store.
        - description: Description of the vector store, such as its purpose.
        - expires_after: Expiration policy of the vector store.
        - chunking_strategy: How the files are split into chunks; `auto` by default. Only with `file_ids`.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreObject:
        """Retrieves a vector store.

        - vector_store_id: ID of the vector store.

        `GET /vector_stores/{vector_store_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None = None,
        expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Updates a vector store.

        - vector_store_id: ID of the vector store.
        - name: Name of the vector store.
        - expires_after: Expiration policy of the vector store.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores/{vector_store_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListVectorStoresResponse:
        """Lists vector stores.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /vector_stores`"""
        ...

    @operation(DELETE)
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> DeleteVectorStoreResponse:
        """Deletes a vector store.

        - vector_store_id: ID of the vector store.

        `DELETE /vector_stores/{vector_store_id}`"""
        ...

    @operation(SEARCH)
    def search(
        self,
        vector_store_id: str,
        *,
        query: VectorStoreSearchRequestQueryDict | VectorStoreSearchRequestQuery,
        rewrite_query: bool | None = None,
        max_num_results: int | None = None,
        filters: VectorStoreSearchRequestFiltersDict | VectorStoreSearchRequestFilters | None = None,
        ranking_options: VectorStoreSearchRequestRankingOptionsDict
        | VectorStoreSearchRequestRankingOptions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreSearchResultsPage:
        """Searches a vector store for chunks that match a query; `filters` can limit which files are searched.

        - vector_store_id: ID of the vector store.
        - query: Query to search for, or several queries.
        - rewrite_query: Whether to rewrite the query for better vector search results; false by default.
        - max_num_results: Maximum number of results, from 1 to 50; 10 by default.
        - filters: Filter on file attributes that limits which files are searched.
        - ranking_options: How results are ranked.

        `POST /vector_stores/{vector_store_id}/search`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawVectorStores:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawVectorStores:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`: Vector stores: files that are split into chunks and indexed, for semantic search."""

    _path = "vector_stores"

    @subresource
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """`client.vector_stores.file_batches`: Batches of files added to a vector store together."""
        from openapiopenai.api.vector_stores_file_batches import AsyncVectorStoresFileBatches

        return AsyncVectorStoresFileBatches(self._client)

    @subresource
    def files(self) -> AsyncVectorStoresFiles:
        """`client.vector_stores.files`: The files of a vector store."""
        from openapiopenai.api.vector_stores_files import AsyncVectorStoresFiles

        return AsyncVectorStoresFiles(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        file_ids: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None = None,
        chunking_strategy: CreateVectorStoreRequestChunkingStrategyDict
        | CreateVectorStoreRequestChunkingStrategy
        | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Creates a vector store.

        - file_ids: IDs of the files to add to the vector store, at most 500.
        - name: Name of the vector store.
        - description: Description of the vector store, such as its purpose.
        - expires_after: Expiration policy of the vector store.
        - chunking_strategy: How the files are split into chunks; `auto` by default. Only with `file_ids`.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreObject:
        """Retrieves a vector store.

        - vector_store_id: ID of the vector store.

        `GET /vector_stores/{vector_store_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None = None,
        expires_after: VectorStoreExpirationAfterDict | VectorStoreExpirationAfter | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VectorStoreObject:
        """Updates a vector store.

        - vector_store_id: ID of the vector store.
        - name: Name of the vector store.
        - expires_after: Expiration policy of the vector store.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores/{vector_store_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListVectorStoresResponse, VectorStoreObject]:
        """Lists vector stores.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /vector_stores`"""
        ...

    @operation(DELETE)
    async def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> DeleteVectorStoreResponse:
        """Deletes a vector store.

        - vector_store_id: ID of the vector store.

        `DELETE /vector_stores/{vector_store_id}`"""
        ...

    @operation(SEARCH)
    def search(
        self,
        vector_store_id: str,
        *,
        query: VectorStoreSearchRequestQueryDict | VectorStoreSearchRequestQuery,
        rewrite_query: bool | None = None,
        max_num_results: int | None = None,
        filters: VectorStoreSearchRequestFiltersDict | VectorStoreSearchRequestFilters | None = None,
        ranking_options: VectorStoreSearchRequestRankingOptionsDict
        | VectorStoreSearchRequestRankingOptions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[VectorStoreSearchResultsPage, VectorStoreSearchResultItem]:
        """Searches a vector store for chunks that match a query; `filters` can limit which files are searched.

        - vector_store_id: ID of the vector store.
        - query: Query to search for, or several queries.
        - rewrite_query: Whether to rewrite the query for better vector search results; false by default.
        - max_num_results: Maximum number of results, from 1 to 50; 10 by default.
        - filters: Filter on file attributes that limits which files are searched.
        - ranking_options: How results are ranked.

        `POST /vector_stores/{vector_store_id}/search`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawVectorStores:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawVectorStores:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawVectorStores:
        """The methods of `VectorStores`, returning responses as they came."""

        def __init__(self, of: VectorStores) -> None:
            self.file_batches: RawVectorStoresFileBatches = of.file_batches.with_raw_response
            self.files: RawVectorStoresFiles = of.files.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.search = raw(of.search)
            ...

    class AsyncRawVectorStores:
        """The methods of `AsyncVectorStores`, returning responses as they came."""

        def __init__(self, of: AsyncVectorStores) -> None:
            self.file_batches: AsyncRawVectorStoresFileBatches = of.file_batches.with_raw_response
            self.files: AsyncRawVectorStoresFiles = of.files.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.search = async_raw(of.search)
            ...
