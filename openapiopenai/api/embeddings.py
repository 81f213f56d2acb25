"""`client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.create_embedding_request_input import (
        CreateEmbeddingRequestInput,
        CreateEmbeddingRequestInputDict,
    )
    from openapiopenai.models.create_embedding_request_model import (
        CreateEmbeddingRequestModel,
        CreateEmbeddingRequestModelDict,
    )
    from openapiopenai.models.create_embedding_response import CreateEmbeddingResponse

CREATE = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    body="json",
    answer="CreateEmbeddingResponse",
)


class Embeddings(SyncResource):
    """`client.embeddings`: Texts as vectors."""

    path = "embeddings"

    @operation(CREATE)
    def create(
        self,
        *,
        input: CreateEmbeddingRequestInputDict | CreateEmbeddingRequestInput,
        model: CreateEmbeddingRequestModelDict | CreateEmbeddingRequestModel,
        encoding_format: Literal["float", "base64"] | str | None = None,
        dimensions: int | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateEmbeddingResponse:
        """Makes a vector of each text.

        - `input`: The texts, or lists of tokens, at most 2,048 of them. Each has at most 8,192 tokens and is not empty; together they have at most 300,000.
        - `model`: Id of the model, such as `text-embedding-3-small`.
        - `encoding_format`: Whether vectors come as lists of numbers or as base64.
        - `dimensions`: How many numbers a vector has; from `text-embedding-3` on.
        - `user`: Id of your user, which helps to find abuse.

        `POST /embeddings`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawEmbeddings:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawEmbeddings:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`: Texts as vectors."""

    path = "embeddings"

    @operation(CREATE)
    async def create(
        self,
        *,
        input: CreateEmbeddingRequestInputDict | CreateEmbeddingRequestInput,
        model: CreateEmbeddingRequestModelDict | CreateEmbeddingRequestModel,
        encoding_format: Literal["float", "base64"] | str | None = None,
        dimensions: int | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateEmbeddingResponse:
        """Makes a vector of each text.

        - `input`: The texts, or lists of tokens, at most 2,048 of them. Each has at most 8,192 tokens and is not empty; together they have at most 300,000.
        - `model`: Id of the model, such as `text-embedding-3-small`.
        - `encoding_format`: Whether vectors come as lists of numbers or as base64.
        - `dimensions`: How many numbers a vector has; from `text-embedding-3` on.
        - `user`: Id of your user, which helps to find abuse.

        `POST /embeddings`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawEmbeddings:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawEmbeddings:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawEmbeddings:
        """The methods of `Embeddings`, returning answers as they came."""

        def __init__(self, of: Embeddings) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawEmbeddings:
        """The methods of `AsyncEmbeddings`, returning answers as they came."""

        def __init__(self, of: AsyncEmbeddings) -> None:
            self.create = async_raw(of.create)
            ...
