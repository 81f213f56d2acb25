# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    response="CreateEmbeddingResponse",
    errors={"429": "ErrorResponse"},
)


class Embeddings(SyncResource):
    """`client.embeddings`: Embeddings: texts as vectors."""

    _path = "embeddings"

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
        """Creates an embedding vector of each input text.

        - input: Input to embed: a string, several strings, a list of tokens, or several such lists. Each input has at most 8,192 tokens and must not be empty; arrays have at most 2,048 entries, and all inputs together at most 300,000 tokens.
        - model: ID of the model, such as `text-embedding-3-small`.
        - encoding_format: Format of the embeddings: lists of numbers (`float`) or `base64`.
        - dimensions: Number of dimensions of the embeddings; for `text-embedding-3` and later models only.
        - user: Identifier of your end user, which helps to detect abuse.

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
    """`client.embeddings`: Embeddings: texts as vectors."""

    _path = "embeddings"

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
        """Creates an embedding vector of each input text.

        - input: Input to embed: a string, several strings, a list of tokens, or several such lists. Each input has at most 8,192 tokens and must not be empty; arrays have at most 2,048 entries, and all inputs together at most 300,000 tokens.
        - model: ID of the model, such as `text-embedding-3-small`.
        - encoding_format: Format of the embeddings: lists of numbers (`float`) or `base64`.
        - dimensions: Number of dimensions of the embeddings; for `text-embedding-3` and later models only.
        - user: Identifier of your end user, which helps to detect abuse.

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
        """The methods of `Embeddings`, returning responses as they came."""

        def __init__(self, of: Embeddings) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawEmbeddings:
        """The methods of `AsyncEmbeddings`, returning responses as they came."""

        def __init__(self, of: AsyncEmbeddings) -> None:
            self.create = async_raw(of.create)
            ...
