# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.groups.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.group_member_user import GroupMemberUser
    from openapiopenai.models.group_user import GroupUser
    from openapiopenai.models.group_user_assignment import GroupUserAssignment
    from openapiopenai.models.group_user_deleted_resource import GroupUserDeletedResource
    from openapiopenai.models.user_list_resource import UserListResource

CREATE = Operation(
    "admin.organization.groups.users.create",
    "POST",
    "/organization/groups/{group_id}/users",
    body="json",
    response="GroupUserAssignment",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.groups.users.retrieve",
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    response="GroupMemberUser",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.groups.users.list",
    "GET",
    "/organization/groups/{group_id}/users",
    query=("limit", "after", "order"),
    response="UserListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.groups.users.delete",
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    response="GroupUserDeletedResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationGroupsUsers(SyncResource):
    """`client.admin.organization.groups.users`: The users in a group."""

    _path = "admin.organization.groups.users"

    @operation(CREATE)
    def create(self, group_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> GroupUserAssignment:
        """Adds a user to a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `POST /organization/groups/{group_id}/users`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> GroupMemberUser:
        """Retrieves a user in a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `GET /organization/groups/{group_id}/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserListResource:
        """Lists the users in a group.

        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups/{group_id}/users`"""
        ...

    @operation(DELETE)
    def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> GroupUserDeletedResource:
        """Removes a user from a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `DELETE /organization/groups/{group_id}/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationGroupsUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationGroupsUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    """`client.admin.organization.groups.users`: The users in a group."""

    _path = "admin.organization.groups.users"

    @operation(CREATE)
    async def create(self, group_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> GroupUserAssignment:
        """Adds a user to a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `POST /organization/groups/{group_id}/users`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> GroupMemberUser:
        """Retrieves a user in a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `GET /organization/groups/{group_id}/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UserListResource, GroupUser]:
        """Lists the users in a group.

        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups/{group_id}/users`"""
        ...

    @operation(DELETE)
    async def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> GroupUserDeletedResource:
        """Removes a user from a group.

        - group_id: ID of the group.
        - user_id: ID of the user.

        `DELETE /organization/groups/{group_id}/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationGroupsUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationGroupsUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationGroupsUsers:
        """The methods of `AdminOrganizationGroupsUsers`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationGroupsUsers) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationGroupsUsers:
        """The methods of `AsyncAdminOrganizationGroupsUsers`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationGroupsUsers) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
