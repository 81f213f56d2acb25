# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.workload_identity_providers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_workload_identity_providers_federation_rules import (
        AdminOrganizationWorkloadIdentityProvidersFederationRules,
        AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules,
        AsyncRawAdminOrganizationWorkloadIdentityProvidersFederationRules,
        RawAdminOrganizationWorkloadIdentityProvidersFederationRules,
    )
    from openapiopenai.models.create_workload_identity_provider_request_verification import (
        CreateWorkloadIdentityProviderRequestVerification,
        CreateWorkloadIdentityProviderRequestVerificationDict,
    )
    from openapiopenai.models.update_workload_identity_provider_request_verification import (
        UpdateWorkloadIdentityProviderRequestVerification,
        UpdateWorkloadIdentityProviderRequestVerificationDict,
    )
    from openapiopenai.models.workload_identity_provider import WorkloadIdentityProvider
    from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
        WorkloadIdentityProviderAttributeTransformationsItemDict,
    )
    from openapiopenai.models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from openapiopenai.models.workload_identity_provider_list_resource import WorkloadIdentityProviderListResource

CREATE = Operation(
    "admin.organization.workload_identity_providers.create",
    "POST",
    "/organization/workload_identity_providers",
    body="json",
    response="WorkloadIdentityProvider",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.workload_identity_providers.retrieve",
    "GET",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    response="WorkloadIdentityProvider",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.workload_identity_providers.update",
    "POST",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    body="json",
    nullable=("description",),
    response="WorkloadIdentityProvider",
    auth="admin",
)
LIST = Operation(
    "admin.organization.workload_identity_providers.list",
    "GET",
    "/organization/workload_identity_providers",
    query=("after", "limit", "order"),
    response="WorkloadIdentityProviderListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.workload_identity_providers.delete",
    "DELETE",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    response="WorkloadIdentityProviderDeleted",
    auth="admin",
)


class AdminOrganizationWorkloadIdentityProviders(SyncResource):
    """`client.admin.organization.workload_identity_providers`: Identity providers whose tokens workloads present instead of an API key."""

    _path = "admin.organization.workload_identity_providers"

    @subresource
    def federation_rules(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRules:
        """`client.admin.organization.workload_identity_providers.federation_rules`: Rules for which identities of a provider act as which service account."""
        from openapiopenai.api.admin_organization_workload_identity_providers_federation_rules import (
            AdminOrganizationWorkloadIdentityProvidersFederationRules,
        )

        return AdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        type: Literal["oidc"],
        name: str,
        audience: str,
        issuer: str,
        description: str | None = None,
        attribute_transformations: Sequence[
            WorkloadIdentityProviderAttributeTransformationsItemDict
            | WorkloadIdentityProviderAttributeTransformationsItem
        ]
        | None = None,
        enabled: bool | None = None,
        verification: CreateWorkloadIdentityProviderRequestVerificationDict
        | CreateWorkloadIdentityProviderRequestVerification
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityProvider:
        """Creates a workload identity provider of type OIDC, so that service accounts of projects need no API keys.

        - type: Type: always `oidc`.
        - name: Name of the workload identity provider.
        - description: Description of the provider.
        - audience: Audience that tokens must have.
        - issuer: Issuer of the tokens.
        - attribute_transformations: How attributes are derived from the claims of a token.
        - enabled: Whether it is enabled.
        - verification: Where the keys for verifying tokens come from.

        `POST /organization/workload_identity_providers`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, workload_identity_provider_id: str, **options: Unpack[CallOptions]) -> WorkloadIdentityProvider:
        """Retrieves a workload identity provider.

        - workload_identity_provider_id: ID of the workload identity provider.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        attribute_transformations: Sequence[
            WorkloadIdentityProviderAttributeTransformationsItemDict
            | WorkloadIdentityProviderAttributeTransformationsItem
        ]
        | None = None,
        audience: str | None = None,
        enabled: bool | None = None,
        issuer: str | None = None,
        verification: UpdateWorkloadIdentityProviderRequestVerificationDict
        | UpdateWorkloadIdentityProviderRequestVerification
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityProvider:
        """Updates a workload identity provider; what is omitted stays unchanged.

        - workload_identity_provider_id: ID of the workload identity provider.
        - name: Name of the workload identity provider.
        - description: Description of the provider.
        - attribute_transformations: How attributes are derived from the claims of a token.
        - audience: Audience that tokens must have.
        - enabled: Whether it is enabled.
        - issuer: Issuer of the tokens.
        - verification: Where the keys for verifying tokens come from.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityProviderListResource:
        """Lists the workload identity providers of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/workload_identity_providers`"""
        ...

    @operation(DELETE)
    def delete(
        self, workload_identity_provider_id: str, **options: Unpack[CallOptions]
    ) -> WorkloadIdentityProviderDeleted:
        """Deletes a workload identity provider. Its federation rules must be deleted first.

        - workload_identity_provider_id: ID of the workload identity provider.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationWorkloadIdentityProviders:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationWorkloadIdentityProviders:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationWorkloadIdentityProviders(AsyncResource):
    """`client.admin.organization.workload_identity_providers`: Identity providers whose tokens workloads present instead of an API key."""

    _path = "admin.organization.workload_identity_providers"

    @subresource
    def federation_rules(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules:
        """`client.admin.organization.workload_identity_providers.federation_rules`: Rules for which identities of a provider act as which service account."""
        from openapiopenai.api.admin_organization_workload_identity_providers_federation_rules import (
            AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules,
        )

        return AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        type: Literal["oidc"],
        name: str,
        audience: str,
        issuer: str,
        description: str | None = None,
        attribute_transformations: Sequence[
            WorkloadIdentityProviderAttributeTransformationsItemDict
            | WorkloadIdentityProviderAttributeTransformationsItem
        ]
        | None = None,
        enabled: bool | None = None,
        verification: CreateWorkloadIdentityProviderRequestVerificationDict
        | CreateWorkloadIdentityProviderRequestVerification
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityProvider:
        """Creates a workload identity provider of type OIDC, so that service accounts of projects need no API keys.

        - type: Type: always `oidc`.
        - name: Name of the workload identity provider.
        - description: Description of the provider.
        - audience: Audience that tokens must have.
        - issuer: Issuer of the tokens.
        - attribute_transformations: How attributes are derived from the claims of a token.
        - enabled: Whether it is enabled.
        - verification: Where the keys for verifying tokens come from.

        `POST /organization/workload_identity_providers`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, workload_identity_provider_id: str, **options: Unpack[CallOptions]
    ) -> WorkloadIdentityProvider:
        """Retrieves a workload identity provider.

        - workload_identity_provider_id: ID of the workload identity provider.

        `GET /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        attribute_transformations: Sequence[
            WorkloadIdentityProviderAttributeTransformationsItemDict
            | WorkloadIdentityProviderAttributeTransformationsItem
        ]
        | None = None,
        audience: str | None = None,
        enabled: bool | None = None,
        issuer: str | None = None,
        verification: UpdateWorkloadIdentityProviderRequestVerificationDict
        | UpdateWorkloadIdentityProviderRequestVerification
        | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkloadIdentityProvider:
        """Updates a workload identity provider; what is omitted stays unchanged.

        - workload_identity_provider_id: ID of the workload identity provider.
        - name: Name of the workload identity provider.
        - description: Description of the provider.
        - attribute_transformations: How attributes are derived from the claims of a token.
        - audience: Audience that tokens must have.
        - enabled: Whether it is enabled.
        - issuer: Issuer of the tokens.
        - verification: Where the keys for verifying tokens come from.

        `POST /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[WorkloadIdentityProviderListResource, WorkloadIdentityProvider]:
        """Lists the workload identity providers of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/workload_identity_providers`"""
        ...

    @operation(DELETE)
    async def delete(
        self, workload_identity_provider_id: str, **options: Unpack[CallOptions]
    ) -> WorkloadIdentityProviderDeleted:
        """Deletes a workload identity provider. Its federation rules must be deleted first.

        - workload_identity_provider_id: ID of the workload identity provider.

        `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationWorkloadIdentityProviders:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationWorkloadIdentityProviders:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationWorkloadIdentityProviders:
        """The methods of `AdminOrganizationWorkloadIdentityProviders`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationWorkloadIdentityProviders) -> None:
            self.federation_rules: RawAdminOrganizationWorkloadIdentityProvidersFederationRules = (
                of.federation_rules.with_raw_response
            )
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationWorkloadIdentityProviders:
        """The methods of `AsyncAdminOrganizationWorkloadIdentityProviders`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationWorkloadIdentityProviders) -> None:
            self.federation_rules: AsyncRawAdminOrganizationWorkloadIdentityProvidersFederationRules = (
                of.federation_rules.with_raw_response
            )
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
