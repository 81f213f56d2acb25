# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.users`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_users_roles import (
        AdminOrganizationUsersRoles,
        AsyncAdminOrganizationUsersRoles,
        AsyncRawAdminOrganizationUsersRoles,
        RawAdminOrganizationUsersRoles,
    )
    from openapiopenai.models.user import User
    from openapiopenai.models.user_delete_response import UserDeleteResponse
    from openapiopenai.models.user_list_response import UserListResponse

RETRIEVE = Operation(
    "admin.organization.users.retrieve",
    "GET",
    "/organization/users/{user_id}",
    response="User",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.users.update",
    "POST",
    "/organization/users/{user_id}",
    body="json",
    nullable=("role", "role_id", "technical_level", "developer_persona"),
    response="User",
    auth="admin",
)
LIST = Operation(
    "admin.organization.users.list",
    "GET",
    "/organization/users",
    query=("limit", "after", "emails"),
    styles={"emails": "deepObject"},
    response="UserListResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.users.delete",
    "DELETE",
    "/organization/users/{user_id}",
    response="UserDeleteResponse",
    auth="admin",
)


class AdminOrganizationUsers(SyncResource):
    """`client.admin.organization.users`: The users of the organization."""

    _path = "admin.organization.users"

    @subresource
    def roles(self) -> AdminOrganizationUsersRoles:
        """`client.admin.organization.users.roles`: The organization roles of a user."""
        from openapiopenai.api.admin_organization_users_roles import AdminOrganizationUsersRoles

        return AdminOrganizationUsersRoles(self._client)

    @operation(RETRIEVE)
    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> User:
        """Retrieves a user of the organization.

        - user_id: ID of the user.

        `GET /organization/users/{user_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        user_id: str,
        *,
        role: str | None = None,
        role_id: str | None = None,
        technical_level: str | None = None,
        developer_persona: str | None = None,
        **options: Unpack[CallOptions],
    ) -> User:
        """Updates the role of a user in the organization.

        - user_id: ID of the user.
        - role: Role of the user in the organization: `owner` or `reader`.
        - role_id: ID of the role.
        - technical_level: Technical level of the user, stored in their metadata.
        - developer_persona: Developer persona of the user, stored in their metadata.

        `POST /organization/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        emails: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserListResponse:
        """Lists the users of the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - emails: Only users with these email addresses.

        `GET /organization/users`"""
        ...

    @operation(DELETE)
    def delete(self, user_id: str, **options: Unpack[CallOptions]) -> UserDeleteResponse:
        """Removes a user from the organization.

        - user_id: ID of the user.

        `DELETE /organization/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationUsers(AsyncResource):
    """`client.admin.organization.users`: The users of the organization."""

    _path = "admin.organization.users"

    @subresource
    def roles(self) -> AsyncAdminOrganizationUsersRoles:
        """`client.admin.organization.users.roles`: The organization roles of a user."""
        from openapiopenai.api.admin_organization_users_roles import AsyncAdminOrganizationUsersRoles

        return AsyncAdminOrganizationUsersRoles(self._client)

    @operation(RETRIEVE)
    async def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> User:
        """Retrieves a user of the organization.

        - user_id: ID of the user.

        `GET /organization/users/{user_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        user_id: str,
        *,
        role: str | None = None,
        role_id: str | None = None,
        technical_level: str | None = None,
        developer_persona: str | None = None,
        **options: Unpack[CallOptions],
    ) -> User:
        """Updates the role of a user in the organization.

        - user_id: ID of the user.
        - role: Role of the user in the organization: `owner` or `reader`.
        - role_id: ID of the role.
        - technical_level: Technical level of the user, stored in their metadata.
        - developer_persona: Developer persona of the user, stored in their metadata.

        `POST /organization/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        emails: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[UserListResponse, User]:
        """Lists the users of the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - emails: Only users with these email addresses.

        `GET /organization/users`"""
        ...

    @operation(DELETE)
    async def delete(self, user_id: str, **options: Unpack[CallOptions]) -> UserDeleteResponse:
        """Removes a user from the organization.

        - user_id: ID of the user.

        `DELETE /organization/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationUsers:
        """The methods of `AdminOrganizationUsers`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationUsers) -> None:
            self.roles: RawAdminOrganizationUsersRoles = of.roles.with_raw_response
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationUsers:
        """The methods of `AsyncAdminOrganizationUsers`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationUsers) -> None:
            self.roles: AsyncRawAdminOrganizationUsersRoles = of.roles.with_raw_response
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
