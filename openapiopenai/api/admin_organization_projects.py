# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeys,
        AsyncAdminOrganizationProjectsApiKeys,
        AsyncRawAdminOrganizationProjectsApiKeys,
        RawAdminOrganizationProjectsApiKeys,
    )
    from openapiopenai.api.admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificates,
        AsyncAdminOrganizationProjectsCertificates,
        AsyncRawAdminOrganizationProjectsCertificates,
        RawAdminOrganizationProjectsCertificates,
    )
    from openapiopenai.api.admin_organization_projects_data_retention import (
        AdminOrganizationProjectsDataRetention,
        AsyncAdminOrganizationProjectsDataRetention,
        AsyncRawAdminOrganizationProjectsDataRetention,
        RawAdminOrganizationProjectsDataRetention,
    )
    from openapiopenai.api.admin_organization_projects_groups import (
        AdminOrganizationProjectsGroups,
        AsyncAdminOrganizationProjectsGroups,
        AsyncRawAdminOrganizationProjectsGroups,
        RawAdminOrganizationProjectsGroups,
    )
    from openapiopenai.api.admin_organization_projects_hosted_tool_permissions import (
        AdminOrganizationProjectsHostedToolPermissions,
        AsyncAdminOrganizationProjectsHostedToolPermissions,
        AsyncRawAdminOrganizationProjectsHostedToolPermissions,
        RawAdminOrganizationProjectsHostedToolPermissions,
    )
    from openapiopenai.api.admin_organization_projects_model_permissions import (
        AdminOrganizationProjectsModelPermissions,
        AsyncAdminOrganizationProjectsModelPermissions,
        AsyncRawAdminOrganizationProjectsModelPermissions,
        RawAdminOrganizationProjectsModelPermissions,
    )
    from openapiopenai.api.admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimits,
        AsyncAdminOrganizationProjectsRateLimits,
        AsyncRawAdminOrganizationProjectsRateLimits,
        RawAdminOrganizationProjectsRateLimits,
    )
    from openapiopenai.api.admin_organization_projects_roles import (
        AdminOrganizationProjectsRoles,
        AsyncAdminOrganizationProjectsRoles,
        AsyncRawAdminOrganizationProjectsRoles,
        RawAdminOrganizationProjectsRoles,
    )
    from openapiopenai.api.admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccounts,
        AsyncAdminOrganizationProjectsServiceAccounts,
        AsyncRawAdminOrganizationProjectsServiceAccounts,
        RawAdminOrganizationProjectsServiceAccounts,
    )
    from openapiopenai.api.admin_organization_projects_service_tier_settings import (
        AdminOrganizationProjectsServiceTierSettings,
        AsyncAdminOrganizationProjectsServiceTierSettings,
        AsyncRawAdminOrganizationProjectsServiceTierSettings,
        RawAdminOrganizationProjectsServiceTierSettings,
    )
    from openapiopenai.api.admin_organization_projects_spend_alerts import (
        AdminOrganizationProjectsSpendAlerts,
        AsyncAdminOrganizationProjectsSpendAlerts,
        AsyncRawAdminOrganizationProjectsSpendAlerts,
        RawAdminOrganizationProjectsSpendAlerts,
    )
    from openapiopenai.api.admin_organization_projects_spend_limit import (
        AdminOrganizationProjectsSpendLimit,
        AsyncAdminOrganizationProjectsSpendLimit,
        AsyncRawAdminOrganizationProjectsSpendLimit,
        RawAdminOrganizationProjectsSpendLimit,
    )
    from openapiopenai.api.admin_organization_projects_users import (
        AdminOrganizationProjectsUsers,
        AsyncAdminOrganizationProjectsUsers,
        AsyncRawAdminOrganizationProjectsUsers,
        RawAdminOrganizationProjectsUsers,
    )
    from openapiopenai.models.project import Project
    from openapiopenai.models.project_list_response import ProjectListResponse
    from openapiopenai.models.public_project_residency import PublicProjectResidency

CREATE = Operation(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    body="json",
    nullable=("residency", "external_key_id", "geography"),
    response="Project",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    response="Project",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    body="json",
    nullable=("name", "external_key_id", "geography"),
    response="Project",
    errors={"400": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    query=("limit", "after", "include_archived"),
    response="ProjectListResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
ARCHIVE = Operation(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    response="Project",
    auth="admin",
)


class AdminOrganizationProjects(SyncResource):
    """`client.admin.organization.projects`: The projects of the organization."""

    _path = "admin.organization.projects"

    @subresource
    def api_keys(self) -> AdminOrganizationProjectsApiKeys:
        """`client.admin.organization.projects.api_keys`: The API keys of a project."""
        from openapiopenai.api.admin_organization_projects_api_keys import AdminOrganizationProjectsApiKeys

        return AdminOrganizationProjectsApiKeys(self._client)

    @subresource
    def certificates(self) -> AdminOrganizationProjectsCertificates:
        """`client.admin.organization.projects.certificates`: The certificates of a project."""
        from openapiopenai.api.admin_organization_projects_certificates import AdminOrganizationProjectsCertificates

        return AdminOrganizationProjectsCertificates(self._client)

    @subresource
    def data_retention(self) -> AdminOrganizationProjectsDataRetention:
        """`client.admin.organization.projects.data_retention`: Data retention settings of a project."""
        from openapiopenai.api.admin_organization_projects_data_retention import AdminOrganizationProjectsDataRetention

        return AdminOrganizationProjectsDataRetention(self._client)

    @subresource
    def groups(self) -> AdminOrganizationProjectsGroups:
        """`client.admin.organization.projects.groups`: The groups that have access to a project."""
        from openapiopenai.api.admin_organization_projects_groups import AdminOrganizationProjectsGroups

        return AdminOrganizationProjectsGroups(self._client)

    @subresource
    def hosted_tool_permissions(self) -> AdminOrganizationProjectsHostedToolPermissions:
        """`client.admin.organization.projects.hosted_tool_permissions`: Which hosted tools a project may use."""
        from openapiopenai.api.admin_organization_projects_hosted_tool_permissions import (
            AdminOrganizationProjectsHostedToolPermissions,
        )

        return AdminOrganizationProjectsHostedToolPermissions(self._client)

    @subresource
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissions:
        """`client.admin.organization.projects.model_permissions`: Which models a project may use: an allowlist or a denylist."""
        from openapiopenai.api.admin_organization_projects_model_permissions import (
            AdminOrganizationProjectsModelPermissions,
        )

        return AdminOrganizationProjectsModelPermissions(self._client)

    @subresource
    def rate_limits(self) -> AdminOrganizationProjectsRateLimits:
        """`client.admin.organization.projects.rate_limits`: The rate limits of a project, by model."""
        from openapiopenai.api.admin_organization_projects_rate_limits import AdminOrganizationProjectsRateLimits

        return AdminOrganizationProjectsRateLimits(self._client)

    @subresource
    def roles(self) -> AdminOrganizationProjectsRoles:
        """`client.admin.organization.projects.roles`: The roles available in a project."""
        from openapiopenai.api.admin_organization_projects_roles import AdminOrganizationProjectsRoles

        return AdminOrganizationProjectsRoles(self._client)

    @subresource
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccounts:
        """`client.admin.organization.projects.service_accounts`: Service accounts of a project, for programs rather than people."""
        from openapiopenai.api.admin_organization_projects_service_accounts import (
            AdminOrganizationProjectsServiceAccounts,
        )

        return AdminOrganizationProjectsServiceAccounts(self._client)

    @subresource
    def service_tier_settings(self) -> AdminOrganizationProjectsServiceTierSettings:
        """`client.admin.organization.projects.service_tier_settings`: Which service tiers a project may use."""
        from openapiopenai.api.admin_organization_projects_service_tier_settings import (
            AdminOrganizationProjectsServiceTierSettings,
        )

        return AdminOrganizationProjectsServiceTierSettings(self._client)

    @subresource
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlerts:
        """`client.admin.organization.projects.spend_alerts`: Alerts sent when a project's spending reaches a threshold."""
        from openapiopenai.api.admin_organization_projects_spend_alerts import AdminOrganizationProjectsSpendAlerts

        return AdminOrganizationProjectsSpendAlerts(self._client)

    @subresource
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimit:
        """`client.admin.organization.projects.spend_limit`: The hard limit on a project's monthly spending."""
        from openapiopenai.api.admin_organization_projects_spend_limit import AdminOrganizationProjectsSpendLimit

        return AdminOrganizationProjectsSpendLimit(self._client)

    @subresource
    def users(self) -> AdminOrganizationProjectsUsers:
        """`client.admin.organization.projects.users`: The users of a project."""
        from openapiopenai.api.admin_organization_projects_users import AdminOrganizationProjectsUsers

        return AdminOrganizationProjectsUsers(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        name: str,
        residency: PublicProjectResidency | str | None = None,
        external_key_id: str | None = None,
        geography: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Creates a project. It can be archived later, but not deleted.

        - name: Name of the project, as shown in reports.
        - residency: Where the project's data is stored and, for values ending in `_PROCESSING`, also processed; your organization must have access to the value.
        - external_key_id: ID of the external key.
        - geography: Region that the project's data stays in; your organization must have data residency. Deprecated in favor of `residency`; do not give both.

        `POST /organization/projects`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Retrieves a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        name: str | None = None,
        external_key_id: str | None = None,
        geography: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Updates a project.

        - project_id: ID of the project.
        - name: Name of the project, as shown in reports.
        - external_key_id: ID of the external key.
        - geography: Region that the project's data stays in. Deprecated in favor of `residency`, which is set when the project is created.

        `POST /organization/projects/{project_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        include_archived: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectListResponse:
        """Lists the projects of the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include_archived: Whether to list archived projects too; false by default.

        `GET /organization/projects`"""
        ...

    @operation(ARCHIVE)
    def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Archives a project, which can then no longer be used or updated.

        - project_id: ID of the project.

        `POST /organization/projects/{project_id}/archive`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjects:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjects:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjects(AsyncResource):
    """`client.admin.organization.projects`: The projects of the organization."""

    _path = "admin.organization.projects"

    @subresource
    def api_keys(self) -> AsyncAdminOrganizationProjectsApiKeys:
        """`client.admin.organization.projects.api_keys`: The API keys of a project."""
        from openapiopenai.api.admin_organization_projects_api_keys import AsyncAdminOrganizationProjectsApiKeys

        return AsyncAdminOrganizationProjectsApiKeys(self._client)

    @subresource
    def certificates(self) -> AsyncAdminOrganizationProjectsCertificates:
        """`client.admin.organization.projects.certificates`: The certificates of a project."""
        from openapiopenai.api.admin_organization_projects_certificates import (
            AsyncAdminOrganizationProjectsCertificates,
        )

        return AsyncAdminOrganizationProjectsCertificates(self._client)

    @subresource
    def data_retention(self) -> AsyncAdminOrganizationProjectsDataRetention:
        """`client.admin.organization.projects.data_retention`: Data retention settings of a project."""
        from openapiopenai.api.admin_organization_projects_data_retention import (
            AsyncAdminOrganizationProjectsDataRetention,
        )

        return AsyncAdminOrganizationProjectsDataRetention(self._client)

    @subresource
    def groups(self) -> AsyncAdminOrganizationProjectsGroups:
        """`client.admin.organization.projects.groups`: The groups that have access to a project."""
        from openapiopenai.api.admin_organization_projects_groups import AsyncAdminOrganizationProjectsGroups

        return AsyncAdminOrganizationProjectsGroups(self._client)

    @subresource
    def hosted_tool_permissions(self) -> AsyncAdminOrganizationProjectsHostedToolPermissions:
        """`client.admin.organization.projects.hosted_tool_permissions`: Which hosted tools a project may use."""
        from openapiopenai.api.admin_organization_projects_hosted_tool_permissions import (
            AsyncAdminOrganizationProjectsHostedToolPermissions,
        )

        return AsyncAdminOrganizationProjectsHostedToolPermissions(self._client)

    @subresource
    def model_permissions(self) -> AsyncAdminOrganizationProjectsModelPermissions:
        """`client.admin.organization.projects.model_permissions`: Which models a project may use: an allowlist or a denylist."""
        from openapiopenai.api.admin_organization_projects_model_permissions import (
            AsyncAdminOrganizationProjectsModelPermissions,
        )

        return AsyncAdminOrganizationProjectsModelPermissions(self._client)

    @subresource
    def rate_limits(self) -> AsyncAdminOrganizationProjectsRateLimits:
        """`client.admin.organization.projects.rate_limits`: The rate limits of a project, by model."""
        from openapiopenai.api.admin_organization_projects_rate_limits import AsyncAdminOrganizationProjectsRateLimits

        return AsyncAdminOrganizationProjectsRateLimits(self._client)

    @subresource
    def roles(self) -> AsyncAdminOrganizationProjectsRoles:
        """`client.admin.organization.projects.roles`: The roles available in a project."""
        from openapiopenai.api.admin_organization_projects_roles import AsyncAdminOrganizationProjectsRoles

        return AsyncAdminOrganizationProjectsRoles(self._client)

    @subresource
    def service_accounts(self) -> AsyncAdminOrganizationProjectsServiceAccounts:
        """`client.admin.organization.projects.service_accounts`: Service accounts of a project, for programs rather than people."""
        from openapiopenai.api.admin_organization_projects_service_accounts import (
            AsyncAdminOrganizationProjectsServiceAccounts,
        )

        return AsyncAdminOrganizationProjectsServiceAccounts(self._client)

    @subresource
    def service_tier_settings(self) -> AsyncAdminOrganizationProjectsServiceTierSettings:
        """`client.admin.organization.projects.service_tier_settings`: Which service tiers a project may use."""
        from openapiopenai.api.admin_organization_projects_service_tier_settings import (
            AsyncAdminOrganizationProjectsServiceTierSettings,
        )

        return AsyncAdminOrganizationProjectsServiceTierSettings(self._client)

    @subresource
    def spend_alerts(self) -> AsyncAdminOrganizationProjectsSpendAlerts:
        """`client.admin.organization.projects.spend_alerts`: Alerts sent when a project's spending reaches a threshold."""
        from openapiopenai.api.admin_organization_projects_spend_alerts import AsyncAdminOrganizationProjectsSpendAlerts

        return AsyncAdminOrganizationProjectsSpendAlerts(self._client)

    @subresource
    def spend_limit(self) -> AsyncAdminOrganizationProjectsSpendLimit:
        """`client.admin.organization.projects.spend_limit`: The hard limit on a project's monthly spending."""
        from openapiopenai.api.admin_organization_projects_spend_limit import AsyncAdminOrganizationProjectsSpendLimit

        return AsyncAdminOrganizationProjectsSpendLimit(self._client)

    @subresource
    def users(self) -> AsyncAdminOrganizationProjectsUsers:
        """`client.admin.organization.projects.users`: The users of a project."""
        from openapiopenai.api.admin_organization_projects_users import AsyncAdminOrganizationProjectsUsers

        return AsyncAdminOrganizationProjectsUsers(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        name: str,
        residency: PublicProjectResidency | str | None = None,
        external_key_id: str | None = None,
        geography: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Creates a project. It can be archived later, but not deleted.

        - name: Name of the project, as shown in reports.
        - residency: Where the project's data is stored and, for values ending in `_PROCESSING`, also processed; your organization must have access to the value.
        - external_key_id: ID of the external key.
        - geography: Region that the project's data stays in; your organization must have data residency. Deprecated in favor of `residency`; do not give both.

        `POST /organization/projects`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Retrieves a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        name: str | None = None,
        external_key_id: str | None = None,
        geography: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Updates a project.

        - project_id: ID of the project.
        - name: Name of the project, as shown in reports.
        - external_key_id: ID of the external key.
        - geography: Region that the project's data stays in. Deprecated in favor of `residency`, which is set when the project is created.

        `POST /organization/projects/{project_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        include_archived: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ProjectListResponse, Project]:
        """Lists the projects of the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - include_archived: Whether to list archived projects too; false by default.

        `GET /organization/projects`"""
        ...

    @operation(ARCHIVE)
    async def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Archives a project, which can then no longer be used or updated.

        - project_id: ID of the project.

        `POST /organization/projects/{project_id}/archive`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjects:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjects:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjects:
        """The methods of `AdminOrganizationProjects`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjects) -> None:
            self.api_keys: RawAdminOrganizationProjectsApiKeys = of.api_keys.with_raw_response
            self.certificates: RawAdminOrganizationProjectsCertificates = of.certificates.with_raw_response
            self.data_retention: RawAdminOrganizationProjectsDataRetention = of.data_retention.with_raw_response
            self.groups: RawAdminOrganizationProjectsGroups = of.groups.with_raw_response
            self.hosted_tool_permissions: RawAdminOrganizationProjectsHostedToolPermissions = (
                of.hosted_tool_permissions.with_raw_response
            )
            self.model_permissions: RawAdminOrganizationProjectsModelPermissions = (
                of.model_permissions.with_raw_response
            )
            self.rate_limits: RawAdminOrganizationProjectsRateLimits = of.rate_limits.with_raw_response
            self.roles: RawAdminOrganizationProjectsRoles = of.roles.with_raw_response
            self.service_accounts: RawAdminOrganizationProjectsServiceAccounts = of.service_accounts.with_raw_response
            self.service_tier_settings: RawAdminOrganizationProjectsServiceTierSettings = (
                of.service_tier_settings.with_raw_response
            )
            self.spend_alerts: RawAdminOrganizationProjectsSpendAlerts = of.spend_alerts.with_raw_response
            self.spend_limit: RawAdminOrganizationProjectsSpendLimit = of.spend_limit.with_raw_response
            self.users: RawAdminOrganizationProjectsUsers = of.users.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.archive = raw(of.archive)
            ...

    class AsyncRawAdminOrganizationProjects:
        """The methods of `AsyncAdminOrganizationProjects`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjects) -> None:
            self.api_keys: AsyncRawAdminOrganizationProjectsApiKeys = of.api_keys.with_raw_response
            self.certificates: AsyncRawAdminOrganizationProjectsCertificates = of.certificates.with_raw_response
            self.data_retention: AsyncRawAdminOrganizationProjectsDataRetention = of.data_retention.with_raw_response
            self.groups: AsyncRawAdminOrganizationProjectsGroups = of.groups.with_raw_response
            self.hosted_tool_permissions: AsyncRawAdminOrganizationProjectsHostedToolPermissions = (
                of.hosted_tool_permissions.with_raw_response
            )
            self.model_permissions: AsyncRawAdminOrganizationProjectsModelPermissions = (
                of.model_permissions.with_raw_response
            )
            self.rate_limits: AsyncRawAdminOrganizationProjectsRateLimits = of.rate_limits.with_raw_response
            self.roles: AsyncRawAdminOrganizationProjectsRoles = of.roles.with_raw_response
            self.service_accounts: AsyncRawAdminOrganizationProjectsServiceAccounts = (
                of.service_accounts.with_raw_response
            )
            self.service_tier_settings: AsyncRawAdminOrganizationProjectsServiceTierSettings = (
                of.service_tier_settings.with_raw_response
            )
            self.spend_alerts: AsyncRawAdminOrganizationProjectsSpendAlerts = of.spend_alerts.with_raw_response
            self.spend_limit: AsyncRawAdminOrganizationProjectsSpendLimit = of.spend_limit.with_raw_response
            self.users: AsyncRawAdminOrganizationProjectsUsers = of.users.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.archive = async_raw(of.archive)
            ...
