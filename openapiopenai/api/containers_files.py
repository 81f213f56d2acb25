# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.containers.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.api.containers_files_content import (
        AsyncContainersFilesContent,
        AsyncRawContainersFilesContent,
        ContainersFilesContent,
        RawContainersFilesContent,
    )
    from openapiopenai.models.container_file_list_resource import ContainerFileListResource
    from openapiopenai.models.container_file_resource import ContainerFileResource

CREATE = Operation(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    body="either",
    files=("file",),
    response="ContainerFileResource",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    response="ContainerFileResource",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    query=("limit", "order", "after"),
    response="ContainerFileListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    errors={"429": "ErrorResponse"},
)


class ContainersFiles(SyncResource):
    """`client.containers.files`: The files in a container."""

    _path = "containers.files"

    @subresource
    def content(self) -> ContainersFilesContent:
        """`client.containers.files.content`: The content of a file in a container."""
        from openapiopenai.api.containers_files_content import ContainersFilesContent

        return ContainersFilesContent(self._client)

    @operation(CREATE)
    def create(
        self,
        container_id: str,
        *,
        file_id: str | None = None,
        file: FileContent | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerFileResource:
        """Creates a file in a container, from its content (multipart) or from the ID of an uploaded file (JSON).

        - container_id: ID of the container.
        - file_id: ID of an uploaded file (`file-…`) to put into the container, instead of `file`.
        - file: The file to upload, not just its name.

        `POST /containers/{container_id}/files`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> ContainerFileResource:
        """Retrieves the metadata of a file in a container, without its content.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `GET /containers/{container_id}/files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        container_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerFileListResource:
        """Lists the files in a container.

        - container_id: ID of the container.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /containers/{container_id}/files`"""
        ...

    @operation(DELETE)
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a file from a container.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `DELETE /containers/{container_id}/files/{file_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawContainersFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawContainersFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncContainersFiles(AsyncResource):
    """`client.containers.files`: The files in a container."""

    _path = "containers.files"

    @subresource
    def content(self) -> AsyncContainersFilesContent:
        """`client.containers.files.content`: The content of a file in a container."""
        from openapiopenai.api.containers_files_content import AsyncContainersFilesContent

        return AsyncContainersFilesContent(self._client)

    @operation(CREATE)
    async def create(
        self,
        container_id: str,
        *,
        file_id: str | None = None,
        file: FileContent | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerFileResource:
        """Creates a file in a container, from its content (multipart) or from the ID of an uploaded file (JSON).

        - container_id: ID of the container.
        - file_id: ID of an uploaded file (`file-…`) to put into the container, instead of `file`.
        - file: The file to upload, not just its name.

        `POST /containers/{container_id}/files`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> ContainerFileResource:
        """Retrieves the metadata of a file in a container, without its content.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `GET /containers/{container_id}/files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        container_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ContainerFileListResource, ContainerFileResource]:
        """Lists the files in a container.

        - container_id: ID of the container.
        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /containers/{container_id}/files`"""
        ...

    @operation(DELETE)
    async def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a file from a container.

        - container_id: ID of the container.
        - file_id: ID of the container file (`cfile_…`).

        `DELETE /containers/{container_id}/files/{file_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawContainersFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawContainersFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawContainersFiles:
        """The methods of `ContainersFiles`, returning responses as they came."""

        def __init__(self, of: ContainersFiles) -> None:
            self.content: RawContainersFilesContent = of.content.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawContainersFiles:
        """The methods of `AsyncContainersFiles`, returning responses as they came."""

        def __init__(self, of: AsyncContainersFiles) -> None:
            self.content: AsyncRawContainersFilesContent = of.content.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
