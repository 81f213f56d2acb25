# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.service_accounts.api_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.service_account_api_key_body import ServiceAccountApiKeyBody

CREATE = Operation(
    "admin.organization.projects.service_accounts.api_keys.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    body="json",
    nullable=("expires_in_seconds",),
    response="ServiceAccountApiKeyBody",
    auth="admin",
)


class AdminOrganizationProjectsServiceAccountsApiKeys(SyncResource):
    """`client.admin.organization.projects.service_accounts.api_keys`: The API keys of a service account."""

    _path = "admin.organization.projects.service_accounts.api_keys"

    @operation(CREATE)
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = None,
        scopes: Sequence[str] | None = None,
        expires_in_seconds: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountApiKeyBody:
        """Creates an API key for a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - name: Name of the key.
        - scopes: Scopes of the API key.
        - expires_in_seconds: Number of seconds until the API key expires.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsServiceAccountsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsServiceAccountsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsServiceAccountsApiKeys(AsyncResource):
    """`client.admin.organization.projects.service_accounts.api_keys`: The API keys of a service account."""

    _path = "admin.organization.projects.service_accounts.api_keys"

    @operation(CREATE)
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = None,
        scopes: Sequence[str] | None = None,
        expires_in_seconds: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountApiKeyBody:
        """Creates an API key for a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - name: Name of the key.
        - scopes: Scopes of the API key.
        - expires_in_seconds: Number of seconds until the API key expires.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsServiceAccountsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsServiceAccountsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsServiceAccountsApiKeys:
        """The methods of `AdminOrganizationProjectsServiceAccountsApiKeys`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawAdminOrganizationProjectsServiceAccountsApiKeys:
        """The methods of `AsyncAdminOrganizationProjectsServiceAccountsApiKeys`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsServiceAccountsApiKeys) -> None:
            self.create = async_raw(of.create)
            ...
