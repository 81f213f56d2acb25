# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_projects_groups_roles import (
        AdminOrganizationProjectsGroupsRoles,
        AsyncAdminOrganizationProjectsGroupsRoles,
        AsyncRawAdminOrganizationProjectsGroupsRoles,
        RawAdminOrganizationProjectsGroupsRoles,
    )
    from openapiopenai.models.project_group import ProjectGroup
    from openapiopenai.models.project_group_deleted_resource import ProjectGroupDeletedResource
    from openapiopenai.models.project_group_list_resource import ProjectGroupListResource

CREATE = Operation(
    "admin.organization.projects.groups.create",
    "POST",
    "/organization/projects/{project_id}/groups",
    body="json",
    response="ProjectGroup",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.groups.retrieve",
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    query=("group_type",),
    response="ProjectGroup",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.groups.list",
    "GET",
    "/organization/projects/{project_id}/groups",
    query=("limit", "after", "order"),
    response="ProjectGroupListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "next"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.groups.delete",
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    response="ProjectGroupDeletedResource",
    errors={"429": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsGroups(SyncResource):
    """`client.admin.organization.projects.groups`: The groups that have access to a project."""

    _path = "admin.organization.projects.groups"

    @subresource
    def roles(self) -> AdminOrganizationProjectsGroupsRoles:
        """`client.admin.organization.projects.groups.roles`: The roles of a group in a project."""
        from openapiopenai.api.admin_organization_projects_groups_roles import AdminOrganizationProjectsGroupsRoles

        return AdminOrganizationProjectsGroupsRoles(self._client)

    @operation(CREATE)
    def create(self, project_id: str, *, group_id: str, role: str, **options: Unpack[CallOptions]) -> ProjectGroup:
        """Grants a group access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role: ID of the project role for the group.

        `POST /organization/projects/{project_id}/groups`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectGroup:
        """Retrieves a group that has access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - group_type: Kind of group to retrieve.

        `GET /organization/projects/{project_id}/groups/{group_id}`"""
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
    ) -> ProjectGroupListResource:
        """Lists the groups with access to a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/projects/{project_id}/groups`"""
        ...

    @operation(DELETE)
    def delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectGroupDeletedResource:
        """Revokes a group's access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsGroups:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsGroups:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsGroups(AsyncResource):
    """`client.admin.organization.projects.groups`: The groups that have access to a project."""

    _path = "admin.organization.projects.groups"

    @subresource
    def roles(self) -> AsyncAdminOrganizationProjectsGroupsRoles:
        """`client.admin.organization.projects.groups.roles`: The roles of a group in a project."""
        from openapiopenai.api.admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles

        return AsyncAdminOrganizationProjectsGroupsRoles(self._client)

    @operation(CREATE)
    async def create(
        self, project_id: str, *, group_id: str, role: str, **options: Unpack[CallOptions]
    ) -> ProjectGroup:
        """Grants a group access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - role: ID of the project role for the group.

        `POST /organization/projects/{project_id}/groups`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectGroup:
        """Retrieves a group that has access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.
        - group_type: Kind of group to retrieve.

        `GET /organization/projects/{project_id}/groups/{group_id}`"""
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
    ) -> AsyncPages[ProjectGroupListResource, ProjectGroup]:
        """Lists the groups with access to a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page.
        - after: Cursor for the next page: `next` of the previous one.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/projects/{project_id}/groups`"""
        ...

    @operation(DELETE)
    async def delete(
        self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectGroupDeletedResource:
        """Revokes a group's access to a project.

        - project_id: ID of the project.
        - group_id: ID of the group.

        `DELETE /organization/projects/{project_id}/groups/{group_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsGroups:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsGroups:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsGroups:
        """The methods of `AdminOrganizationProjectsGroups`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsGroups) -> None:
            self.roles: RawAdminOrganizationProjectsGroupsRoles = of.roles.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsGroups:
        """The methods of `AsyncAdminOrganizationProjectsGroups`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsGroups) -> None:
            self.roles: AsyncRawAdminOrganizationProjectsGroupsRoles = of.roles.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
