# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.workload_identity_providers.federation_rules`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.create_workload_identity_federation_rule_request_matchers_value import (
        CreateWorkloadIdentityFederationRuleRequestMatchersValue,
        CreateWorkloadIdentityFederationRuleRequestMatchersValueDict,
    )
    from openapiopenai.models.create_workload_identity_federation_rule_request_permissions import (
        CreateWorkloadIdentityFederationRuleRequestPermissions,
        CreateWorkloadIdentityFederationRuleRequestPermissionsDict,
    )
    from openapiopenai.models.update_workload_identity_federation_rule_request_matchers_value import (
        UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
        UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict,
    )
    from openapiopenai.models.update_workload_identity_federation_rule_request_permissions import (
        UpdateWorkloadIdentityFederationRuleRequestPermissions,
        UpdateWorkloadIdentityFederationRuleRequestPermissionsDict,
    )
    from openapiopenai.models.workload_identity_federation_rule import WorkloadIdentityFederationRule
    from openapiopenai.models.workload_identity_federation_rule_deleted import WorkloadIdentityFederationRuleDeleted
    from openapiopenai.models.workload_identity_federation_rule_list_resource import (
        WorkloadIdentityFederationRuleListResource,
    )

CREATE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.create",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    body="json",
    response="WorkloadIdentityFederationRule",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    response="WorkloadIdentityFederationRule",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    body="json",
    nullable=("name", "description"),
    response="WorkloadIdentityFederationRule",
    auth="admin",
)
LIST = Operation(
    "admin.organization.workload_identity_providers.federation_rules.list",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    query=("after", "limit", "order", "service_account_id"),
    response="WorkloadIdentityFederationRuleListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.workload_identity_providers.federation_rules.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    response="WorkloadIdentityFederationRuleDeleted",
    auth="admin",
)


class AdminOrganizationWorkloadIdentityProvidersFederationRules(SyncResource):
    """`client.admin.organization.workload_identity_providers.federation_rules`: Rules for which identities of a provider act as which service account."""

    _path = "admin.organization.workload_identity_providers.federation_rules"

    @operation(CREATE)
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[
            str,
            CreateWorkloadIdentityFederationRuleRequestMatchersValueDict
            | CreateWorkloadIdentityFederationRuleRequestMatchersValue,
        ],
        project_id: str,
        service_account_id: str,
        name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        permissions: CreateWorkloadIdentityFederationRuleRequestPermissionsDict
        | CreateWorkloadIdentityFederationRuleRequestPermissions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Creates a federation rule, which binds verified token attributes to a service account of a project.

        - workload_identity_provider_id: ID of the workload identity provider.
        - name: Name of the rule.
        - description: Description of the rule.
        - attribute_matchers: Attribute values that a workload must have.
        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - enabled: Whether the rule is enabled.
        - permissions: Permissions of the workloads.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Retrieves a federation rule.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        name: str | None = None,
        description: str | None = None,
        attribute_matchers: Mapping[
            str,
            UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict
            | UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
        ]
        | None = None,
        enabled: bool | None = None,
        permissions: UpdateWorkloadIdentityFederationRuleRequestPermissionsDict
        | UpdateWorkloadIdentityFederationRuleRequestPermissions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Updates a federation rule; what is omitted stays unchanged.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.
        - name: Name of the rule.
        - description: Description of the rule.
        - attribute_matchers: Attribute values that a workload must have.
        - enabled: Whether it is enabled.
        - permissions: Permissions of the workloads.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        service_account_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRuleListResource:
        """Lists the federation rules of a workload identity provider.

        - workload_identity_provider_id: ID of the workload identity provider.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - service_account_id: ID of the service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`"""
        ...

    @operation(DELETE)
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRuleDeleted:
        """Deletes a federation rule.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationWorkloadIdentityProvidersFederationRules:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationWorkloadIdentityProvidersFederationRules:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(AsyncResource):
    """`client.admin.organization.workload_identity_providers.federation_rules`: Rules for which identities of a provider act as which service account."""

    _path = "admin.organization.workload_identity_providers.federation_rules"

    @operation(CREATE)
    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[
            str,
            CreateWorkloadIdentityFederationRuleRequestMatchersValueDict
            | CreateWorkloadIdentityFederationRuleRequestMatchersValue,
        ],
        project_id: str,
        service_account_id: str,
        name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        permissions: CreateWorkloadIdentityFederationRuleRequestPermissionsDict
        | CreateWorkloadIdentityFederationRuleRequestPermissions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Creates a federation rule, which binds verified token attributes to a service account of a project.

        - workload_identity_provider_id: ID of the workload identity provider.
        - name: Name of the rule.
        - description: Description of the rule.
        - attribute_matchers: Attribute values that a workload must have.
        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - enabled: Whether the rule is enabled.
        - permissions: Permissions of the workloads.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Retrieves a federation rule.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        name: str | None = None,
        description: str | None = None,
        attribute_matchers: Mapping[
            str,
            UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict
            | UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
        ]
        | None = None,
        enabled: bool | None = None,
        permissions: UpdateWorkloadIdentityFederationRuleRequestPermissionsDict
        | UpdateWorkloadIdentityFederationRuleRequestPermissions
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRule:
        """Updates a federation rule; what is omitted stays unchanged.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.
        - name: Name of the rule.
        - description: Description of the rule.
        - attribute_matchers: Attribute values that a workload must have.
        - enabled: Whether it is enabled.
        - permissions: Permissions of the workloads.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        service_account_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[WorkloadIdentityFederationRuleListResource, WorkloadIdentityFederationRule]:
        """Lists the federation rules of a workload identity provider.

        - workload_identity_provider_id: ID of the workload identity provider.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - service_account_id: ID of the service account.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`"""
        ...

    @operation(DELETE)
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityFederationRuleDeleted:
        """Deletes a federation rule.

        - workload_identity_provider_id: ID of the workload identity provider.
        - workload_identity_federation_rule_id: ID of the federation rule.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationWorkloadIdentityProvidersFederationRules:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationWorkloadIdentityProvidersFederationRules:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationWorkloadIdentityProvidersFederationRules:
        """The methods of `AdminOrganizationWorkloadIdentityProvidersFederationRules`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationWorkloadIdentityProvidersFederationRules) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationWorkloadIdentityProvidersFederationRules:
        """The methods of `AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
