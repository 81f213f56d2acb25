# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.groups.roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.assigned_role_details import AssignedRoleDetails
    from openapiopenai.models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from openapiopenai.models.group_role_assignment import GroupRoleAssignment
    from openapiopenai.models.role_list_resource import RoleListResource

CREATE = Operation(
    "admin.organization.projects.groups.roles.create",
    "POST",
    "/projects/{project_id}/groups/{group_id}/roles",
    body="json",
    response="GroupRoleAssignment",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.groups.roles.retrieve",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    response="AssignedRoleDetails",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.groups.roles.list",
    "GET",
    "/projects/{project_id}/groups/{group_id}/roles",
    query=("limit", "after", "order"),
    response="RoleListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.groups.roles.delete",
    "DELETE",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    response="DeletedRoleAssignmentResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsGroupsRoles(SyncResource):
    """`client.admin.organization.projects.groups.roles`: The roles of a group in a project."""

    _path = "admin.organization.projects.groups.roles"

    @operation(CREATE)
    def create(
        self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]
    ) -> GroupRoleAssignment:
        """Assigns a role in a project to a group.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `POST /projects/{project_id}/groups/{group_id}/roles`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Retrieves a role of a group in a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RoleListResource:
        """Lists the roles of a group in a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /projects/{project_id}/groups/{group_id}/roles`"""
        ...

    @operation(DELETE)
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Unassigns a role in a project from a group.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    """`client.admin.organization.projects.groups.roles`: The roles of a group in a project."""

    _path = "admin.organization.projects.groups.roles"

    @operation(CREATE)
    async def create(
        self, group_id: str, *, project_id: str, role_id: str, **options: Unpack[CallOptions]
    ) -> GroupRoleAssignment:
        """Assigns a role in a project to a group.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `POST /projects/{project_id}/groups/{group_id}/roles`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Retrieves a role of a group in a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[RoleListResource, AssignedRoleDetails]:
        """Lists the roles of a group in a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /projects/{project_id}/groups/{group_id}/roles`"""
        ...

    @operation(DELETE)
    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Unassigns a role in a project from a group.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role_id: ID of the role.

        `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsGroupsRoles:
        """The methods of `AdminOrganizationProjectsGroupsRoles`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsGroupsRoles) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsGroupsRoles:
        """The methods of `AsyncAdminOrganizationProjectsGroupsRoles`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsGroupsRoles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
