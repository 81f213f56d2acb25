# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_groups_roles import (
        AdminOrganizationGroupsRoles,
        AsyncAdminOrganizationGroupsRoles,
        AsyncRawAdminOrganizationGroupsRoles,
        RawAdminOrganizationGroupsRoles,
    )
    from openapiopenai.api.admin_organization_groups_users import (
        AdminOrganizationGroupsUsers,
        AsyncAdminOrganizationGroupsUsers,
        AsyncRawAdminOrganizationGroupsUsers,
        RawAdminOrganizationGroupsUsers,
    )
    from openapiopenai.models.group_deleted_resource import GroupDeletedResource
    from openapiopenai.models.group_list_resource import GroupListResource
    from openapiopenai.models.group_resource_with_success import GroupResourceWithSuccess
    from openapiopenai.models.group_response import GroupResponse

CREATE = Operation(
    "admin.organization.groups.create",
    "POST",
    "/organization/groups",
    body="json",
    response="GroupResponse",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.groups.retrieve",
    "GET",
    "/organization/groups/{group_id}",
    response="GroupResponse",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.groups.update",
    "POST",
    "/organization/groups/{group_id}",
    body="json",
    response="GroupResourceWithSuccess",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.groups.list",
    "GET",
    "/organization/groups",
    query=("limit", "after", "order"),
    response="GroupListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.groups.delete",
    "DELETE",
    "/organization/groups/{group_id}",
    response="GroupDeletedResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationGroups(SyncResource):
    """`client.admin.organization.groups`: Groups of users."""

    _path = "admin.organization.groups"

    @subresource
    def roles(self) -> AdminOrganizationGroupsRoles:
        """`client.admin.organization.groups.roles`: The organization roles of a group."""
        from openapiopenai.api.admin_organization_groups_roles import AdminOrganizationGroupsRoles

        return AdminOrganizationGroupsRoles(self._client)

    @subresource
    def users(self) -> AdminOrganizationGroupsUsers:
        """`client.admin.organization.groups.users`: The users in a group."""
        from openapiopenai.api.admin_organization_groups_users import AdminOrganizationGroupsUsers

        return AdminOrganizationGroupsUsers(self._client)

    @operation(CREATE)
    def create(self, *, name: str, **options: Unpack[CallOptions]) -> GroupResponse:
        """Creates a group in the organization.

        - name: Display name of the group.

        `POST /organization/groups`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> GroupResponse:
        """Retrieves a group.

        - group_id: ID of the group.

        `GET /organization/groups/{group_id}`"""
        ...

    @operation(UPDATE)
    def update(self, group_id: str, *, name: str, **options: Unpack[CallOptions]) -> GroupResourceWithSuccess:
        """Updates a group.

        - group_id: ID of the group.
        - name: Display name of the group.

        `POST /organization/groups/{group_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupListResource:
        """Lists the groups of the organization.

        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups`"""
        ...

    @operation(DELETE)
    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> GroupDeletedResource:
        """Deletes a group.

        - group_id: ID of the group.

        `DELETE /organization/groups/{group_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationGroups:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationGroups:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationGroups(AsyncResource):
    """`client.admin.organization.groups`: Groups of users."""

    _path = "admin.organization.groups"

    @subresource
    def roles(self) -> AsyncAdminOrganizationGroupsRoles:
        """`client.admin.organization.groups.roles`: The organization roles of a group."""
        from openapiopenai.api.admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles

        return AsyncAdminOrganizationGroupsRoles(self._client)

    @subresource
    def users(self) -> AsyncAdminOrganizationGroupsUsers:
        """`client.admin.organization.groups.users`: The users in a group."""
        from openapiopenai.api.admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers

        return AsyncAdminOrganizationGroupsUsers(self._client)

    @operation(CREATE)
    async def create(self, *, name: str, **options: Unpack[CallOptions]) -> GroupResponse:
        """Creates a group in the organization.

        - name: Display name of the group.

        `POST /organization/groups`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> GroupResponse:
        """Retrieves a group.

        - group_id: ID of the group.

        `GET /organization/groups/{group_id}`"""
        ...

    @operation(UPDATE)
    async def update(self, group_id: str, *, name: str, **options: Unpack[CallOptions]) -> GroupResourceWithSuccess:
        """Updates a group.

        - group_id: ID of the group.
        - name: Display name of the group.

        `POST /organization/groups/{group_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GroupListResource, GroupResponse]:
        """Lists the groups of the organization.

        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups`"""
        ...

    @operation(DELETE)
    async def delete(self, group_id: str, **options: Unpack[CallOptions]) -> GroupDeletedResource:
        """Deletes a group.

        - group_id: ID of the group.

        `DELETE /organization/groups/{group_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationGroups:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationGroups:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationGroups:
        """The methods of `AdminOrganizationGroups`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationGroups) -> None:
            self.roles: RawAdminOrganizationGroupsRoles = of.roles.with_raw_response
            self.users: RawAdminOrganizationGroupsUsers = of.users.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationGroups:
        """The methods of `AsyncAdminOrganizationGroups`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationGroups) -> None:
            self.roles: AsyncRawAdminOrganizationGroupsRoles = of.roles.with_raw_response
            self.users: AsyncRawAdminOrganizationGroupsUsers = of.users.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
