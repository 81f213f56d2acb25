# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.roles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.public_role_list_resource import PublicRoleListResource
    from openapiopenai.models.role import Role
    from openapiopenai.models.role_deleted_resource import RoleDeletedResource

CREATE = Operation(
    "admin.organization.projects.roles.create",
    "POST",
    "/projects/{project_id}/roles",
    body="json",
    nullable=("description",),
    response="Role",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.roles.retrieve",
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    response="Role",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.roles.update",
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    body="json",
    nullable=("permissions", "description", "role_name"),
    response="Role",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.roles.list",
    "GET",
    "/projects/{project_id}/roles",
    query=("limit", "after", "order"),
    response="PublicRoleListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.roles.delete",
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    response="RoleDeletedResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsRoles(SyncResource):
    """`client.admin.organization.projects.roles`: The roles available in a project."""

    _path = "admin.organization.projects.roles"

    @operation(CREATE)
    def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Creates a custom role for a project.

        - project_id: ID of the project.
        - role_name: Name of the role; it must be unique.
        - permissions: Permissions that the role grants.
        - description: Description of the role.

        `POST /projects/{project_id}/roles`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Role:
        """Retrieves a role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.

        `GET /projects/{project_id}/roles/{role_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        permissions: Sequence[str] | None = None,
        description: str | None = None,
        role_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Updates a role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.
        - permissions: Permissions of the role, replacing the previous ones.
        - description: Description of the role.
        - role_name: Name of the role; it must be unique.

        `POST /projects/{project_id}/roles/{role_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PublicRoleListResource:
        """Lists the roles of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /projects/{project_id}/roles`"""
        ...

    @operation(DELETE)
    def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> RoleDeletedResource:
        """Deletes a custom role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.

        `DELETE /projects/{project_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    """`client.admin.organization.projects.roles`: The roles available in a project."""

    _path = "admin.organization.projects.roles"

    @operation(CREATE)
    async def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Creates a custom role for a project.

        - project_id: ID of the project.
        - role_name: Name of the role; it must be unique.
        - permissions: Permissions that the role grants.
        - description: Description of the role.

        `POST /projects/{project_id}/roles`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Role:
        """Retrieves a role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.

        `GET /projects/{project_id}/roles/{role_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        permissions: Sequence[str] | None = None,
        description: str | None = None,
        role_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Updates a role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.
        - permissions: Permissions of the role, replacing the previous ones.
        - description: Description of the role.
        - role_name: Name of the role; it must be unique.

        `POST /projects/{project_id}/roles/{role_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[PublicRoleListResource, Role]:
        """Lists the roles of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /projects/{project_id}/roles`"""
        ...

    @operation(DELETE)
    async def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> RoleDeletedResource:
        """Deletes a custom role of a project.

        - project_id: ID of the project.
        - role_id: ID of the role.

        `DELETE /projects/{project_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsRoles:
        """The methods of `AdminOrganizationProjectsRoles`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsRoles) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsRoles:
        """The methods of `AsyncAdminOrganizationProjectsRoles`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsRoles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
