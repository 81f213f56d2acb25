# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.containers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.containers_files import (
        AsyncContainersFiles,
        AsyncRawContainersFiles,
        ContainersFiles,
        RawContainersFiles,
    )
    from openapiopenai.models.container_list_resource import ContainerListResource
    from openapiopenai.models.container_resource import ContainerResource
    from openapiopenai.models.create_container_body_expires_after import (
        CreateContainerBodyExpiresAfter,
        CreateContainerBodyExpiresAfterDict,
    )
    from openapiopenai.models.create_container_body_network_policy import (
        CreateContainerBodyNetworkPolicy,
        CreateContainerBodyNetworkPolicyDict,
    )
    from openapiopenai.models.create_container_body_skills_item import (
        CreateContainerBodySkillsItem,
        CreateContainerBodySkillsItemDict,
    )

CREATE = Operation(
    "containers.create",
    "POST",
    "/containers",
    body="json",
    response="ContainerResource",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    response="ContainerResource",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "containers.list",
    "GET",
    "/containers",
    query=("limit", "order", "after", "name"),
    response="ContainerListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "containers.delete",
    "DELETE",
    "/containers/{container_id}",
    errors={"429": "ErrorResponse"},
)


class Containers(SyncResource):
    """`client.containers`: Sandboxes in which models run code."""

    _path = "containers"

    @subresource
    def files(self) -> ContainersFiles:
        """`client.containers.files`: The files in a container."""
        from openapiopenai.api.containers_files import ContainersFiles

        return ContainersFiles(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        name: str,
        file_ids: Sequence[str] | None = None,
        expires_after: CreateContainerBodyExpiresAfterDict | CreateContainerBodyExpiresAfter | None = None,
        skills: Sequence[CreateContainerBodySkillsItemDict | CreateContainerBodySkillsItem] | None = None,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None,
        network_policy: CreateContainerBodyNetworkPolicyDict | CreateContainerBodyNetworkPolicy | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerResource:
        """Creates a container.

        - name: Name of the container.
        - file_ids: IDs of files to copy into the container.
        - expires_after: Expiration policy of the container: how long after the anchor time it expires.
        - skills: Skills to add to the container, by ID or inline.
        - memory_limit: Memory limit of the container; `1g` by default.
        - network_policy: Network access policy of the container.

        `POST /containers`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> ContainerResource:
        """Retrieves a container.

        - container_id: ID of the container.

        `GET /containers/{container_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerListResource:
        """Lists containers.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - name: Only containers with this name.

        `GET /containers`"""
        ...

    @operation(DELETE)
    def delete(self, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a container.

        - container_id: ID of the container.

        `DELETE /containers/{container_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawContainers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawContainers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncContainers(AsyncResource):
    """`client.containers`: Sandboxes in which models run code."""

    _path = "containers"

    @subresource
    def files(self) -> AsyncContainersFiles:
        """`client.containers.files`: The files in a container."""
        from openapiopenai.api.containers_files import AsyncContainersFiles

        return AsyncContainersFiles(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        name: str,
        file_ids: Sequence[str] | None = None,
        expires_after: CreateContainerBodyExpiresAfterDict | CreateContainerBodyExpiresAfter | None = None,
        skills: Sequence[CreateContainerBodySkillsItemDict | CreateContainerBodySkillsItem] | None = None,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None,
        network_policy: CreateContainerBodyNetworkPolicyDict | CreateContainerBodyNetworkPolicy | None = None,
        **options: Unpack[CallOptions],
    ) -> ContainerResource:
        """Creates a container.

        - name: Name of the container.
        - file_ids: IDs of files to copy into the container.
        - expires_after: Expiration policy of the container: how long after the anchor time it expires.
        - skills: Skills to add to the container, by ID or inline.
        - memory_limit: Memory limit of the container; `1g` by default.
        - network_policy: Network access policy of the container.

        `POST /containers`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> ContainerResource:
        """Retrieves a container.

        - container_id: ID of the container.

        `GET /containers/{container_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ContainerListResource, ContainerResource]:
        """Lists containers.

        - limit: Maximum number of entries per page: 1 to 100.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - name: Only containers with this name.

        `GET /containers`"""
        ...

    @operation(DELETE)
    async def delete(self, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a container.

        - container_id: ID of the container.

        `DELETE /containers/{container_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawContainers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawContainers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawContainers:
        """The methods of `Containers`, returning responses as they came."""

        def __init__(self, of: Containers) -> None:
            self.files: RawContainersFiles = of.files.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawContainers:
        """The methods of `AsyncContainers`, returning responses as they came."""

        def __init__(self, of: AsyncContainers) -> None:
            self.files: AsyncRawContainersFiles = of.files.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
