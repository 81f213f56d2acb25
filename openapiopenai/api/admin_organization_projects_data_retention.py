# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.data_retention`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_data_retention import ProjectDataRetention

RETRIEVE = Operation(
    "admin.organization.projects.data_retention.retrieve",
    "GET",
    "/organization/projects/{project_id}/data_retention",
    response="ProjectDataRetention",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.data_retention.update",
    "POST",
    "/organization/projects/{project_id}/data_retention",
    body="json",
    response="ProjectDataRetention",
    auth="admin",
)


class AdminOrganizationProjectsDataRetention(SyncResource):
    """`client.admin.organization.projects.data_retention`: Data retention settings of a project."""

    _path = "admin.organization.projects.data_retention"

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDataRetention:
        """Retrieves the data retention settings of a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/data_retention`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> ProjectDataRetention:
        """Updates the data retention settings of a project.

        - project_id: ID of the project.
        - retention_type: Type of data retention to set for the project; `organization_default` uses that of the organization.

        `POST /organization/projects/{project_id}/data_retention`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsDataRetention:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsDataRetention:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsDataRetention(AsyncResource):
    """`client.admin.organization.projects.data_retention`: Data retention settings of a project."""

    _path = "admin.organization.projects.data_retention"

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDataRetention:
        """Retrieves the data retention settings of a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/data_retention`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> ProjectDataRetention:
        """Updates the data retention settings of a project.

        - project_id: ID of the project.
        - retention_type: Type of data retention to set for the project; `organization_default` uses that of the organization.

        `POST /organization/projects/{project_id}/data_retention`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsDataRetention:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsDataRetention:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsDataRetention:
        """The methods of `AdminOrganizationProjectsDataRetention`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            ...

    class AsyncRawAdminOrganizationProjectsDataRetention:
        """The methods of `AsyncAdminOrganizationProjectsDataRetention`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsDataRetention) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            ...
