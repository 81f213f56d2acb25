"""`client.vector_stores`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
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
    answer="VectorStoreObject",
    beta="assistants=v2",
)
RETRIEVE = Operation(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    answer="VectorStoreObject",
    beta="assistants=v2",
)
UPDATE = Operation(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    body="json",
    nullable=("name", "expires_after", "metadata"),
    answer="VectorStoreObject",
    beta="assistants=v2",
)
LIST = Operation(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    query=("limit", "order", "after", "before"),
    answer="ListVectorStoresResponse",
    page=("after", "last_id"),
    beta="assistants=v2",
)
DELETE = Operation(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    answer="DeleteVectorStoreResponse",
    beta="assistants=v2",
)
SEARCH = Operation(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    body="json",
    answer="VectorStoreSearchResultsPage",
    page=("", ""),
    beta="assistants=v2",
)


class VectorStores(SyncResource):
    """`client.vector_stores`: Files that are cut up and indexed, to be searched by meaning."""

    path = "vector_stores"

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """`client.vector_stores.file_batches`."""
        from openapiopenai.api.vector_stores_file_batches import VectorStoresFileBatches

        return VectorStoresFileBatches(self.client)

    @cached_property
    def files(self) -> VectorStoresFiles:
        """`client.vector_stores.files`."""
        from openapiopenai.api.vector_stores_files import VectorStoresFiles

        return VectorStoresFiles(self.client)

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
        """Makes a vector store.

        - `file_ids`: Ids of files that are put into it, at most 500.
        - `name`: Name of the store.
        - `description`: What the store is for.
        - `expires_after`: When the store expires.
        - `chunking_strategy`: How the files are cut up; `auto` by default. Only with `file_ids`.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreObject:
        """Gets a vector store.

        - `vector_store_id`: Id of the vector store.

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
        """Changes a vector store.

        - `vector_store_id`: Id of the vector store.
        - `name`: Name of the store.
        - `expires_after`: When the store expires.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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

        - `limit`: How many entries a page has at most: 1 to 100.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /vector_stores`"""
        ...

    @operation(DELETE)
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> DeleteVectorStoreResponse:
        """Deletes a vector store.

        - `vector_store_id`: Id of the vector store.

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
        """Finds the pieces of a vector store that fit a question, among files whose attributes pass a filter.

        - `vector_store_id`: Id of the vector store.
        - `query`: The question, or several.
        - `rewrite_query`: Whether the question may be put in other words that search better; false by default.
        - `max_num_results`: How many results to return at most, from 1 to 50; 10 by default.
        - `filters`: Which files to search, by their attributes.
        - `ranking_options`: How results are ranked.

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
    """`client.vector_stores`: Files that are cut up and indexed, to be searched by meaning."""

    path = "vector_stores"

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """`client.vector_stores.file_batches`."""
        from openapiopenai.api.vector_stores_file_batches import AsyncVectorStoresFileBatches

        return AsyncVectorStoresFileBatches(self.client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """`client.vector_stores.files`."""
        from openapiopenai.api.vector_stores_files import AsyncVectorStoresFiles

        return AsyncVectorStoresFiles(self.client)

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
        """Makes a vector store.

        - `file_ids`: Ids of files that are put into it, at most 500.
        - `name`: Name of the store.
        - `description`: What the store is for.
        - `expires_after`: When the store expires.
        - `chunking_strategy`: How the files are cut up; `auto` by default. Only with `file_ids`.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

        `POST /vector_stores`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreObject:
        """Gets a vector store.

        - `vector_store_id`: Id of the vector store.

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
        """Changes a vector store.

        - `vector_store_id`: Id of the vector store.
        - `name`: Name of the store.
        - `expires_after`: When the store expires.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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

        - `limit`: How many entries a page has at most: 1 to 100.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /vector_stores`"""
        ...

    @operation(DELETE)
    async def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> DeleteVectorStoreResponse:
        """Deletes a vector store.

        - `vector_store_id`: Id of the vector store.

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
        """Finds the pieces of a vector store that fit a question, among files whose attributes pass a filter.

        - `vector_store_id`: Id of the vector store.
        - `query`: The question, or several.
        - `rewrite_query`: Whether the question may be put in other words that search better; false by default.
        - `max_num_results`: How many results to return at most, from 1 to 50; 10 by default.
        - `filters`: Which files to search, by their attributes.
        - `ranking_options`: How results are ranked.

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
        """The methods of `VectorStores`, returning answers as they came."""

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
        """The methods of `AsyncVectorStores`, returning answers as they came."""

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
