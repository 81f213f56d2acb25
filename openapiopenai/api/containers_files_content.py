# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.containers.files.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse

RETRIEVE = Operation(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    response="bytes",
    errors={"429": "ErrorResponse"},
)


class ContainersFilesContent(SyncResource):
    """`client.containers.files.content`: The content of a file in a container."""

    _path = "containers.files.content"

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of a file in a container.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `GET /containers/{container_id}/files/{file_id}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawContainersFilesContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawContainersFilesContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncContainersFilesContent(AsyncResource):
    """`client.containers.files.content`: The content of a file in a container."""

    _path = "containers.files.content"

    @operation(RETRIEVE)
    async def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of a file in a container.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `GET /containers/{container_id}/files/{file_id}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawContainersFilesContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawContainersFilesContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawContainersFilesContent:
        """The methods of `ContainersFilesContent`, returning responses as they came."""

        def __init__(self, of: ContainersFilesContent) -> None:
            self.retrieve = raw(of.retrieve)
            ...

    class AsyncRawContainersFilesContent:
        """The methods of `AsyncContainersFilesContent`, returning responses as they came."""

        def __init__(self, of: AsyncContainersFilesContent) -> None:
            self.retrieve = async_raw(of.retrieve)
            ...
