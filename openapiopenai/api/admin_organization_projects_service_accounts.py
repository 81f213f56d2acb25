# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.service_accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.admin_organization_projects_service_accounts_api_keys import (
        AdminOrganizationProjectsServiceAccountsApiKeys,
        AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
        AsyncRawAdminOrganizationProjectsServiceAccountsApiKeys,
        RawAdminOrganizationProjectsServiceAccountsApiKeys,
    )
    from openapiopenai.models.project_service_account import ProjectServiceAccount
    from openapiopenai.models.project_service_account_create_response import ProjectServiceAccountCreateResponse
    from openapiopenai.models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse
    from openapiopenai.models.project_service_account_list_response import ProjectServiceAccountListResponse

CREATE = Operation(
    "admin.organization.projects.service_accounts.create",
    "POST",
    "/organization/projects/{project_id}/service_accounts",
    body="json",
    nullable=("create_service_account_only", "expires_in_seconds"),
    response="ProjectServiceAccountCreateResponse",
    errors={"400": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.service_accounts.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    response="ProjectServiceAccount",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.service_accounts.update",
    "POST",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    body="json",
    response="ProjectServiceAccount",
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.service_accounts.list",
    "GET",
    "/organization/projects/{project_id}/service_accounts",
    query=("limit", "after"),
    response="ProjectServiceAccountListResponse",
    errors={"400": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.service_accounts.delete",
    "DELETE",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    response="ProjectServiceAccountDeleteResponse",
    auth="admin",
)


class AdminOrganizationProjectsServiceAccounts(SyncResource):
    """`client.admin.organization.projects.service_accounts`: Service accounts of a project, for programs rather than people."""

    _path = "admin.organization.projects.service_accounts"

    @subresource
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeys:
        """`client.admin.organization.projects.service_accounts.api_keys`: The API keys of a service account."""
        from openapiopenai.api.admin_organization_projects_service_accounts_api_keys import (
            AdminOrganizationProjectsServiceAccountsApiKeys,
        )

        return AdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    @operation(CREATE)
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None = None,
        expires_in_seconds: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceAccountCreateResponse:
        """Creates a service account in a project. By default, an API key comes with it, shown unredacted in the response.

        - project_id: ID of the project.
        - name: Name of the service account.
        - create_service_account_only: Whether to create only the account, with neither default roles nor an API key.
        - expires_in_seconds: Seconds until the first API key expires; absent or null means never, unless a policy of the organization or project requires expiration. If a policy sets a maximum lifetime, this is required and must not exceed it. Cannot be combined with `create_service_account_only`.

        `POST /organization/projects/{project_id}/service_accounts`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccount:
        """Retrieves a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = None,
        role: Literal["member", "owner"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceAccount:
        """Updates a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - name: Name of the service account.
        - role: Role of the service account in the project.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    @operation(LIST)
    def list(
        self, project_id: str, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccountListResponse:
        """Lists the service accounts of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/projects/{project_id}/service_accounts`"""
        ...

    @operation(DELETE)
    def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccountDeleteResponse:
        """Deletes a service account of a project. Fails if the project is archived, since it then has none.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsServiceAccounts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsServiceAccounts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsServiceAccounts(AsyncResource):
    """`client.admin.organization.projects.service_accounts`: Service accounts of a project, for programs rather than people."""

    _path = "admin.organization.projects.service_accounts"

    @subresource
    def api_keys(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeys:
        """`client.admin.organization.projects.service_accounts.api_keys`: The API keys of a service account."""
        from openapiopenai.api.admin_organization_projects_service_accounts_api_keys import (
            AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
        )

        return AsyncAdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    @operation(CREATE)
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None = None,
        expires_in_seconds: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceAccountCreateResponse:
        """Creates a service account in a project. By default, an API key comes with it, shown unredacted in the response.

        - project_id: ID of the project.
        - name: Name of the service account.
        - create_service_account_only: Whether to create only the account, with neither default roles nor an API key.
        - expires_in_seconds: Seconds until the first API key expires; absent or null means never, unless a policy of the organization or project requires expiration. If a policy sets a maximum lifetime, this is required and must not exceed it. Cannot be combined with `create_service_account_only`.

        `POST /organization/projects/{project_id}/service_accounts`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccount:
        """Retrieves a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | None = None,
        role: Literal["member", "owner"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceAccount:
        """Updates a service account of a project.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.
        - name: Name of the service account.
        - role: Role of the service account in the project.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    @operation(LIST)
    def list(
        self, project_id: str, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[ProjectServiceAccountListResponse, ProjectServiceAccount]:
        """Lists the service accounts of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/projects/{project_id}/service_accounts`"""
        ...

    @operation(DELETE)
    async def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccountDeleteResponse:
        """Deletes a service account of a project. Fails if the project is archived, since it then has none.

        - project_id: ID of the project.
        - service_account_id: ID of the service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsServiceAccounts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsServiceAccounts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsServiceAccounts:
        """The methods of `AdminOrganizationProjectsServiceAccounts`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsServiceAccounts) -> None:
            self.api_keys: RawAdminOrganizationProjectsServiceAccountsApiKeys = of.api_keys.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsServiceAccounts:
        """The methods of `AsyncAdminOrganizationProjectsServiceAccounts`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsServiceAccounts) -> None:
            self.api_keys: AsyncRawAdminOrganizationProjectsServiceAccountsApiKeys = of.api_keys.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
