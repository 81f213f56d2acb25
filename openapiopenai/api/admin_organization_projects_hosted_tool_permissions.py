# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.hosted_tool_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.hosted_tool_permission_update import (
        HostedToolPermissionUpdate,
        HostedToolPermissionUpdateDict,
    )
    from openapiopenai.models.project_hosted_tool_permissions import ProjectHostedToolPermissions

RETRIEVE = Operation(
    "admin.organization.projects.hosted_tool_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    response="ProjectHostedToolPermissions",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.hosted_tool_permissions.update",
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    body="json",
    nullable=("file_search", "web_search", "image_generation", "mcp", "code_interpreter"),
    response="ProjectHostedToolPermissions",
    auth="admin",
)


class AdminOrganizationProjectsHostedToolPermissions(SyncResource):
    """`client.admin.organization.projects.hosted_tool_permissions`: Which hosted tools a project may use."""

    _path = "admin.organization.projects.hosted_tool_permissions"

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectHostedToolPermissions:
        """Retrieves which hosted tools a project may use.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        file_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        web_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        image_generation: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        mcp: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        code_interpreter: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectHostedToolPermissions:
        """Updates which hosted tools a project may use.

        - project_id: ID of the project.
        - file_search: Permission for file search.
        - web_search: Permission for web search.
        - image_generation: Permission for image generation.
        - mcp: Permission for MCP servers.
        - code_interpreter: Permission for the code interpreter.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsHostedToolPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsHostedToolPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """`client.admin.organization.projects.hosted_tool_permissions`: Which hosted tools a project may use."""

    _path = "admin.organization.projects.hosted_tool_permissions"

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectHostedToolPermissions:
        """Retrieves which hosted tools a project may use.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/hosted_tool_permissions`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        file_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        web_search: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        image_generation: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        mcp: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        code_interpreter: HostedToolPermissionUpdateDict | HostedToolPermissionUpdate | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectHostedToolPermissions:
        """Updates which hosted tools a project may use.

        - project_id: ID of the project.
        - file_search: Permission for file search.
        - web_search: Permission for web search.
        - image_generation: Permission for image generation.
        - mcp: Permission for MCP servers.
        - code_interpreter: Permission for the code interpreter.

        `POST /organization/projects/{project_id}/hosted_tool_permissions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsHostedToolPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsHostedToolPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsHostedToolPermissions:
        """The methods of `AdminOrganizationProjectsHostedToolPermissions`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            ...

    class AsyncRawAdminOrganizationProjectsHostedToolPermissions:
        """The methods of `AsyncAdminOrganizationProjectsHostedToolPermissions`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsHostedToolPermissions) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            ...
