# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_projects_users_roles import (
        AdminOrganizationProjectsUsersRoles,
        AsyncAdminOrganizationProjectsUsersRoles,
        AsyncRawAdminOrganizationProjectsUsersRoles,
        RawAdminOrganizationProjectsUsersRoles,
    )
    from openapiopenai.models.project_user import ProjectUser
    from openapiopenai.models.project_user_delete_response import ProjectUserDeleteResponse
    from openapiopenai.models.project_user_list_response import ProjectUserListResponse

CREATE = Operation(
    "admin.organization.projects.users.create",
    "POST",
    "/organization/projects/{project_id}/users",
    body="json",
    nullable=("user_id", "email"),
    response="ProjectUser",
    errors={"400": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.users.retrieve",
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    response="ProjectUser",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.users.update",
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    body="json",
    nullable=("role",),
    response="ProjectUser",
    errors={"400": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.users.list",
    "GET",
    "/organization/projects/{project_id}/users",
    query=("limit", "after"),
    response="ProjectUserListResponse",
    errors={"400": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.users.delete",
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    response="ProjectUserDeleteResponse",
    errors={"400": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsUsers(SyncResource):
    """`client.admin.organization.projects.users`: The users of a project."""

    _path = "admin.organization.projects.users"

    @subresource
    def roles(self) -> AdminOrganizationProjectsUsersRoles:
        """`client.admin.organization.projects.users.roles`: The roles of a user in a project."""
        from openapiopenai.api.admin_organization_projects_users_roles import AdminOrganizationProjectsUsersRoles

        return AdminOrganizationProjectsUsersRoles(self._client)

    @operation(CREATE)
    def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | None = None,
        email: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectUser:
        """Adds a user to a project. They must already be a member of the organization.

        - project_id: ID of the project.
        - user_id: ID of the user.
        - email: Email address.
        - role: Role of the user in the project: `owner` or `member`.

        `POST /organization/projects/{project_id}/users`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectUser:
        """Retrieves a user of a project.

        - project_id: ID of the project.
        - user_id: ID of the user.

        `GET /organization/projects/{project_id}/users/{user_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self, user_id: str, *, project_id: str, role: str | None = None, **options: Unpack[CallOptions]
    ) -> ProjectUser:
        """Updates the role of a user in a project.

        - project_id: ID of the project.
        - user_id: ID of the user.
        - role: Role of the user in the project: `owner` or `member`.

        `POST /organization/projects/{project_id}/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self, project_id: str, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> ProjectUserListResponse:
        """Lists the users of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/projects/{project_id}/users`"""
        ...

    @operation(DELETE)
    def delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectUserDeleteResponse:
        """Removes a user from a project. Fails if the project is archived, since it then has none.

        - project_id: ID of the project.
        - user_id: ID of the user.

        `DELETE /organization/projects/{project_id}/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsUsers(AsyncResource):
    """`client.admin.organization.projects.users`: The users of a project."""

    _path = "admin.organization.projects.users"

    @subresource
    def roles(self) -> AsyncAdminOrganizationProjectsUsersRoles:
        """`client.admin.organization.projects.users.roles`: The roles of a user in a project."""
        from openapiopenai.api.admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles

        return AsyncAdminOrganizationProjectsUsersRoles(self._client)

    @operation(CREATE)
    async def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | None = None,
        email: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectUser:
        """Adds a user to a project. They must already be a member of the organization.

        - project_id: ID of the project.
        - user_id: ID of the user.
        - email: Email address.
        - role: Role of the user in the project: `owner` or `member`.

        `POST /organization/projects/{project_id}/users`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectUser:
        """Retrieves a user of a project.

        - project_id: ID of the project.
        - user_id: ID of the user.

        `GET /organization/projects/{project_id}/users/{user_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, user_id: str, *, project_id: str, role: str | None = None, **options: Unpack[CallOptions]
    ) -> ProjectUser:
        """Updates the role of a user in a project.

        - project_id: ID of the project.
        - user_id: ID of the user.
        - role: Role of the user in the project: `owner` or `member`.

        `POST /organization/projects/{project_id}/users/{user_id}`"""
        ...

    @operation(LIST)
    def list(
        self, project_id: str, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[ProjectUserListResponse, ProjectUser]:
        """Lists the users of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/projects/{project_id}/users`"""
        ...

    @operation(DELETE)
    async def delete(
        self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectUserDeleteResponse:
        """Removes a user from a project. Fails if the project is archived, since it then has none.

        - project_id: ID of the project.
        - user_id: ID of the user.

        `DELETE /organization/projects/{project_id}/users/{user_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsUsers:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsUsers:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsUsers:
        """The methods of `AdminOrganizationProjectsUsers`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsUsers) -> None:
            self.roles: RawAdminOrganizationProjectsUsersRoles = of.roles.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsUsers:
        """The methods of `AsyncAdminOrganizationProjectsUsers`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsUsers) -> None:
            self.roles: AsyncRawAdminOrganizationProjectsUsersRoles = of.roles.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
