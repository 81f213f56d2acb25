# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.admin_organization_admin_api_keys import (
        AdminOrganizationAdminApiKeys,
        AsyncAdminOrganizationAdminApiKeys,
        AsyncRawAdminOrganizationAdminApiKeys,
        RawAdminOrganizationAdminApiKeys,
    )
    from openapiopenai.api.admin_organization_audit_logs import (
        AdminOrganizationAuditLogs,
        AsyncAdminOrganizationAuditLogs,
        AsyncRawAdminOrganizationAuditLogs,
        RawAdminOrganizationAuditLogs,
    )
    from openapiopenai.api.admin_organization_certificates import (
        AdminOrganizationCertificates,
        AsyncAdminOrganizationCertificates,
        AsyncRawAdminOrganizationCertificates,
        RawAdminOrganizationCertificates,
    )
    from openapiopenai.api.admin_organization_data_retention import (
        AdminOrganizationDataRetention,
        AsyncAdminOrganizationDataRetention,
        AsyncRawAdminOrganizationDataRetention,
        RawAdminOrganizationDataRetention,
    )
    from openapiopenai.api.admin_organization_external_keys import (
        AdminOrganizationExternalKeys,
        AsyncAdminOrganizationExternalKeys,
        AsyncRawAdminOrganizationExternalKeys,
        RawAdminOrganizationExternalKeys,
    )
    from openapiopenai.api.admin_organization_external_storage import (
        AdminOrganizationExternalStorage,
        AsyncAdminOrganizationExternalStorage,
        AsyncRawAdminOrganizationExternalStorage,
        RawAdminOrganizationExternalStorage,
    )
    from openapiopenai.api.admin_organization_groups import (
        AdminOrganizationGroups,
        AsyncAdminOrganizationGroups,
        AsyncRawAdminOrganizationGroups,
        RawAdminOrganizationGroups,
    )
    from openapiopenai.api.admin_organization_invites import (
        AdminOrganizationInvites,
        AsyncAdminOrganizationInvites,
        AsyncRawAdminOrganizationInvites,
        RawAdminOrganizationInvites,
    )
    from openapiopenai.api.admin_organization_projects import (
        AdminOrganizationProjects,
        AsyncAdminOrganizationProjects,
        AsyncRawAdminOrganizationProjects,
        RawAdminOrganizationProjects,
    )
    from openapiopenai.api.admin_organization_roles import (
        AdminOrganizationRoles,
        AsyncAdminOrganizationRoles,
        AsyncRawAdminOrganizationRoles,
        RawAdminOrganizationRoles,
    )
    from openapiopenai.api.admin_organization_spend_alerts import (
        AdminOrganizationSpendAlerts,
        AsyncAdminOrganizationSpendAlerts,
        AsyncRawAdminOrganizationSpendAlerts,
        RawAdminOrganizationSpendAlerts,
    )
    from openapiopenai.api.admin_organization_spend_limit import (
        AdminOrganizationSpendLimit,
        AsyncAdminOrganizationSpendLimit,
        AsyncRawAdminOrganizationSpendLimit,
        RawAdminOrganizationSpendLimit,
    )
    from openapiopenai.api.admin_organization_usage import (
        AdminOrganizationUsage,
        AsyncAdminOrganizationUsage,
        AsyncRawAdminOrganizationUsage,
        RawAdminOrganizationUsage,
    )
    from openapiopenai.api.admin_organization_users import (
        AdminOrganizationUsers,
        AsyncAdminOrganizationUsers,
        AsyncRawAdminOrganizationUsers,
        RawAdminOrganizationUsers,
    )
    from openapiopenai.api.admin_organization_workload_identity_providers import (
        AdminOrganizationWorkloadIdentityProviders,
        AsyncAdminOrganizationWorkloadIdentityProviders,
        AsyncRawAdminOrganizationWorkloadIdentityProviders,
        RawAdminOrganizationWorkloadIdentityProviders,
    )


class AdminOrganization(SyncResource):
    """`client.admin.organization`: An organization: its users, projects, keys, spending and usage."""

    _path = "admin.organization"

    @subresource
    def admin_api_keys(self) -> AdminOrganizationAdminApiKeys:
        """`client.admin.organization.admin_api_keys`: Admin API keys of the organization."""
        from openapiopenai.api.admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys

        return AdminOrganizationAdminApiKeys(self._client)

    @subresource
    def audit_logs(self) -> AdminOrganizationAuditLogs:
        """`client.admin.organization.audit_logs`: Log of user actions and configuration changes in the organization."""
        from openapiopenai.api.admin_organization_audit_logs import AdminOrganizationAuditLogs

        return AdminOrganizationAuditLogs(self._client)

    @subresource
    def certificates(self) -> AdminOrganizationCertificates:
        """`client.admin.organization.certificates`: Certificates of the organization, which clients authenticate with."""
        from openapiopenai.api.admin_organization_certificates import AdminOrganizationCertificates

        return AdminOrganizationCertificates(self._client)

    @subresource
    def data_retention(self) -> AdminOrganizationDataRetention:
        """`client.admin.organization.data_retention`: Data retention settings of the organization."""
        from openapiopenai.api.admin_organization_data_retention import AdminOrganizationDataRetention

        return AdminOrganizationDataRetention(self._client)

    @subresource
    def external_keys(self) -> AdminOrganizationExternalKeys:
        """`client.admin.organization.external_keys`: Keys in your own key management service, used to encrypt stored data."""
        from openapiopenai.api.admin_organization_external_keys import AdminOrganizationExternalKeys

        return AdminOrganizationExternalKeys(self._client)

    @subresource
    def external_storage(self) -> AdminOrganizationExternalStorage:
        """`client.admin.organization.external_storage`: Storage buckets of your own in which data is stored."""
        from openapiopenai.api.admin_organization_external_storage import AdminOrganizationExternalStorage

        return AdminOrganizationExternalStorage(self._client)

    @subresource
    def groups(self) -> AdminOrganizationGroups:
        """`client.admin.organization.groups`: Groups of users."""
        from openapiopenai.api.admin_organization_groups import AdminOrganizationGroups

        return AdminOrganizationGroups(self._client)

    @subresource
    def invites(self) -> AdminOrganizationInvites:
        """`client.admin.organization.invites`: Invitations to the organization."""
        from openapiopenai.api.admin_organization_invites import AdminOrganizationInvites

        return AdminOrganizationInvites(self._client)

    @subresource
    def projects(self) -> AdminOrganizationProjects:
        """`client.admin.organization.projects`: The projects of the organization."""
        from openapiopenai.api.admin_organization_projects import AdminOrganizationProjects

        return AdminOrganizationProjects(self._client)

    @subresource
    def roles(self) -> AdminOrganizationRoles:
        """`client.admin.organization.roles`: The roles available in the organization, each a set of permissions."""
        from openapiopenai.api.admin_organization_roles import AdminOrganizationRoles

        return AdminOrganizationRoles(self._client)

    @subresource
    def spend_alerts(self) -> AdminOrganizationSpendAlerts:
        """`client.admin.organization.spend_alerts`: Alerts sent when the organization's spending reaches a threshold."""
        from openapiopenai.api.admin_organization_spend_alerts import AdminOrganizationSpendAlerts

        return AdminOrganizationSpendAlerts(self._client)

    @subresource
    def spend_limit(self) -> AdminOrganizationSpendLimit:
        """`client.admin.organization.spend_limit`: The hard limit on the organization's monthly spending."""
        from openapiopenai.api.admin_organization_spend_limit import AdminOrganizationSpendLimit

        return AdminOrganizationSpendLimit(self._client)

    @subresource
    def usage(self) -> AdminOrganizationUsage:
        """`client.admin.organization.usage`: Usage and costs of the organization, in time buckets."""
        from openapiopenai.api.admin_organization_usage import AdminOrganizationUsage

        return AdminOrganizationUsage(self._client)

    @subresource
    def users(self) -> AdminOrganizationUsers:
        """`client.admin.organization.users`: The users of the organization."""
        from openapiopenai.api.admin_organization_users import AdminOrganizationUsers

        return AdminOrganizationUsers(self._client)

    @subresource
    def workload_identity_providers(self) -> AdminOrganizationWorkloadIdentityProviders:
        """`client.admin.organization.workload_identity_providers`: Identity providers whose tokens workloads present instead of an API key."""
        from openapiopenai.api.admin_organization_workload_identity_providers import (
            AdminOrganizationWorkloadIdentityProviders,
        )

        return AdminOrganizationWorkloadIdentityProviders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganization:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganization:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganization(AsyncResource):
    """`client.admin.organization`: An organization: its users, projects, keys, spending and usage."""

    _path = "admin.organization"

    @subresource
    def admin_api_keys(self) -> AsyncAdminOrganizationAdminApiKeys:
        """`client.admin.organization.admin_api_keys`: Admin API keys of the organization."""
        from openapiopenai.api.admin_organization_admin_api_keys import AsyncAdminOrganizationAdminApiKeys

        return AsyncAdminOrganizationAdminApiKeys(self._client)

    @subresource
    def audit_logs(self) -> AsyncAdminOrganizationAuditLogs:
        """`client.admin.organization.audit_logs`: Log of user actions and configuration changes in the organization."""
        from openapiopenai.api.admin_organization_audit_logs import AsyncAdminOrganizationAuditLogs

        return AsyncAdminOrganizationAuditLogs(self._client)

    @subresource
    def certificates(self) -> AsyncAdminOrganizationCertificates:
        """`client.admin.organization.certificates`: Certificates of the organization, which clients authenticate with."""
        from openapiopenai.api.admin_organization_certificates import AsyncAdminOrganizationCertificates

        return AsyncAdminOrganizationCertificates(self._client)

    @subresource
    def data_retention(self) -> AsyncAdminOrganizationDataRetention:
        """`client.admin.organization.data_retention`: Data retention settings of the organization."""
        from openapiopenai.api.admin_organization_data_retention import AsyncAdminOrganizationDataRetention

        return AsyncAdminOrganizationDataRetention(self._client)

    @subresource
    def external_keys(self) -> AsyncAdminOrganizationExternalKeys:
        """`client.admin.organization.external_keys`: Keys in your own key management service, used to encrypt stored data."""
        from openapiopenai.api.admin_organization_external_keys import AsyncAdminOrganizationExternalKeys

        return AsyncAdminOrganizationExternalKeys(self._client)

    @subresource
    def external_storage(self) -> AsyncAdminOrganizationExternalStorage:
        """`client.admin.organization.external_storage`: Storage buckets of your own in which data is stored."""
        from openapiopenai.api.admin_organization_external_storage import AsyncAdminOrganizationExternalStorage

        return AsyncAdminOrganizationExternalStorage(self._client)

    @subresource
    def groups(self) -> AsyncAdminOrganizationGroups:
        """`client.admin.organization.groups`: Groups of users."""
        from openapiopenai.api.admin_organization_groups import AsyncAdminOrganizationGroups

        return AsyncAdminOrganizationGroups(self._client)

    @subresource
    def invites(self) -> AsyncAdminOrganizationInvites:
        """`client.admin.organization.invites`: Invitations to the organization."""
        from openapiopenai.api.admin_organization_invites import AsyncAdminOrganizationInvites

        return AsyncAdminOrganizationInvites(self._client)

    @subresource
    def projects(self) -> AsyncAdminOrganizationProjects:
        """`client.admin.organization.projects`: The projects of the organization."""
        from openapiopenai.api.admin_organization_projects import AsyncAdminOrganizationProjects

        return AsyncAdminOrganizationProjects(self._client)

    @subresource
    def roles(self) -> AsyncAdminOrganizationRoles:
        """`client.admin.organization.roles`: The roles available in the organization, each a set of permissions."""
        from openapiopenai.api.admin_organization_roles import AsyncAdminOrganizationRoles

        return AsyncAdminOrganizationRoles(self._client)

    @subresource
    def spend_alerts(self) -> AsyncAdminOrganizationSpendAlerts:
        """`client.admin.organization.spend_alerts`: Alerts sent when the organization's spending reaches a threshold."""
        from openapiopenai.api.admin_organization_spend_alerts import AsyncAdminOrganizationSpendAlerts

        return AsyncAdminOrganizationSpendAlerts(self._client)

    @subresource
    def spend_limit(self) -> AsyncAdminOrganizationSpendLimit:
        """`client.admin.organization.spend_limit`: The hard limit on the organization's monthly spending."""
        from openapiopenai.api.admin_organization_spend_limit import AsyncAdminOrganizationSpendLimit

        return AsyncAdminOrganizationSpendLimit(self._client)

    @subresource
    def usage(self) -> AsyncAdminOrganizationUsage:
        """`client.admin.organization.usage`: Usage and costs of the organization, in time buckets."""
        from openapiopenai.api.admin_organization_usage import AsyncAdminOrganizationUsage

        return AsyncAdminOrganizationUsage(self._client)

    @subresource
    def users(self) -> AsyncAdminOrganizationUsers:
        """`client.admin.organization.users`: The users of the organization."""
        from openapiopenai.api.admin_organization_users import AsyncAdminOrganizationUsers

        return AsyncAdminOrganizationUsers(self._client)

    @subresource
    def workload_identity_providers(self) -> AsyncAdminOrganizationWorkloadIdentityProviders:
        """`client.admin.organization.workload_identity_providers`: Identity providers whose tokens workloads present instead of an API key."""
        from openapiopenai.api.admin_organization_workload_identity_providers import (
            AsyncAdminOrganizationWorkloadIdentityProviders,
        )

        return AsyncAdminOrganizationWorkloadIdentityProviders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganization:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganization:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganization:
        """The methods of `AdminOrganization`, returning responses as they came."""

        def __init__(self, of: AdminOrganization) -> None:
            self.admin_api_keys: RawAdminOrganizationAdminApiKeys = of.admin_api_keys.with_raw_response
            self.audit_logs: RawAdminOrganizationAuditLogs = of.audit_logs.with_raw_response
            self.certificates: RawAdminOrganizationCertificates = of.certificates.with_raw_response
            self.data_retention: RawAdminOrganizationDataRetention = of.data_retention.with_raw_response
            self.external_keys: RawAdminOrganizationExternalKeys = of.external_keys.with_raw_response
            self.external_storage: RawAdminOrganizationExternalStorage = of.external_storage.with_raw_response
            self.groups: RawAdminOrganizationGroups = of.groups.with_raw_response
            self.invites: RawAdminOrganizationInvites = of.invites.with_raw_response
            self.projects: RawAdminOrganizationProjects = of.projects.with_raw_response
            self.roles: RawAdminOrganizationRoles = of.roles.with_raw_response
            self.spend_alerts: RawAdminOrganizationSpendAlerts = of.spend_alerts.with_raw_response
            self.spend_limit: RawAdminOrganizationSpendLimit = of.spend_limit.with_raw_response
            self.usage: RawAdminOrganizationUsage = of.usage.with_raw_response
            self.users: RawAdminOrganizationUsers = of.users.with_raw_response
            self.workload_identity_providers: RawAdminOrganizationWorkloadIdentityProviders = (
                of.workload_identity_providers.with_raw_response
            )
            ...

    class AsyncRawAdminOrganization:
        """The methods of `AsyncAdminOrganization`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganization) -> None:
            self.admin_api_keys: AsyncRawAdminOrganizationAdminApiKeys = of.admin_api_keys.with_raw_response
            self.audit_logs: AsyncRawAdminOrganizationAuditLogs = of.audit_logs.with_raw_response
            self.certificates: AsyncRawAdminOrganizationCertificates = of.certificates.with_raw_response
            self.data_retention: AsyncRawAdminOrganizationDataRetention = of.data_retention.with_raw_response
            self.external_keys: AsyncRawAdminOrganizationExternalKeys = of.external_keys.with_raw_response
            self.external_storage: AsyncRawAdminOrganizationExternalStorage = of.external_storage.with_raw_response
            self.groups: AsyncRawAdminOrganizationGroups = of.groups.with_raw_response
            self.invites: AsyncRawAdminOrganizationInvites = of.invites.with_raw_response
            self.projects: AsyncRawAdminOrganizationProjects = of.projects.with_raw_response
            self.roles: AsyncRawAdminOrganizationRoles = of.roles.with_raw_response
            self.spend_alerts: AsyncRawAdminOrganizationSpendAlerts = of.spend_alerts.with_raw_response
            self.spend_limit: AsyncRawAdminOrganizationSpendLimit = of.spend_limit.with_raw_response
            self.usage: AsyncRawAdminOrganizationUsage = of.usage.with_raw_response
            self.users: AsyncRawAdminOrganizationUsers = of.users.with_raw_response
            self.workload_identity_providers: AsyncRawAdminOrganizationWorkloadIdentityProviders = (
                of.workload_identity_providers.with_raw_response
            )
            ...
