# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.groups.roles`."""

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
    "admin.organization.groups.roles.create",
    "POST",
    "/organization/groups/{group_id}/roles",
    body="json",
    response="GroupRoleAssignment",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.groups.roles.retrieve",
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    response="AssignedRoleDetails",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.groups.roles.list",
    "GET",
    "/organization/groups/{group_id}/roles",
    query=("limit", "after", "order"),
    response="RoleListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.groups.roles.delete",
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    response="DeletedRoleAssignmentResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationGroupsRoles(SyncResource):
    """`client.admin.organization.groups.roles`: The organization roles of a group."""

    _path = "admin.organization.groups.roles"

    @operation(CREATE)
    def create(self, group_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> GroupRoleAssignment:
        """Assigns a role in the organization to a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `POST /organization/groups/{group_id}/roles`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> AssignedRoleDetails:
        """Retrieves an organization role of a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `GET /organization/groups/{group_id}/roles/{role_id}`"""
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
    ) -> RoleListResource:
        """Lists the organization roles of a group.

        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups/{group_id}/roles`"""
        ...

    @operation(DELETE)
    def delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> DeletedRoleAssignmentResource:
        """Unassigns a role in the organization from a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationGroupsRoles(AsyncResource):
    """`client.admin.organization.groups.roles`: The organization roles of a group."""

    _path = "admin.organization.groups.roles"

    @operation(CREATE)
    async def create(self, group_id: str, *, role_id: str, **options: Unpack[CallOptions]) -> GroupRoleAssignment:
        """Assigns a role in the organization to a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `POST /organization/groups/{group_id}/roles`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> AssignedRoleDetails:
        """Retrieves an organization role of a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `GET /organization/groups/{group_id}/roles/{role_id}`"""
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
    ) -> AsyncPages[RoleListResource, AssignedRoleDetails]:
        """Lists the organization roles of a group.

        - group_id: ID of the group.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/groups/{group_id}/roles`"""
        ...

    @operation(DELETE)
    async def delete(
        self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Unassigns a role in the organization from a group.

        - group_id: ID of the group.
        - role_id: ID of the role.

        `DELETE /organization/groups/{group_id}/roles/{role_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationGroupsRoles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationGroupsRoles:
        """The methods of `AdminOrganizationGroupsRoles`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationGroupsRoles) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationGroupsRoles:
        """The methods of `AsyncAdminOrganizationGroupsRoles`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationGroupsRoles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
