# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.api_keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_api_key import ProjectApiKey
    from openapiopenai.models.project_api_key_delete_response import ProjectApiKeyDeleteResponse
    from openapiopenai.models.project_api_key_list_response import ProjectApiKeyListResponse

RETRIEVE = Operation(
    "admin.organization.projects.api_keys.retrieve",
    "GET",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    response="ProjectApiKey",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.api_keys.update",
    "POST",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    body="json",
    response="ProjectApiKey",
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.api_keys.list",
    "GET",
    "/organization/projects/{project_id}/api_keys",
    query=("limit", "after", "owner_project_access"),
    response="ProjectApiKeyListResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.api_keys.delete",
    "DELETE",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    response="ProjectApiKeyDeleteResponse",
    errors={"400": "ErrorResponse"},
    auth="admin",
)


class AdminOrganizationProjectsApiKeys(SyncResource):
    """`client.admin.organization.projects.api_keys`: The API keys of a project."""

    _path = "admin.organization.projects.api_keys"

    @operation(RETRIEVE)
    def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectApiKey:
        """Retrieves an API key of a project.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = None,
        scopes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectApiKey:
        """Updates an API key of a project.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.
        - expires_in_seconds: Seconds until the API key expires, counted from this request, so a retry moves the expiry; it must comply with the expiry policies of the organization and project. If omitted, the current expiration is kept. An expired key cannot be updated.
        - scopes: Scopes that restrict the API key, such as `api.all.read` alone for read-only access; an empty array lifts all restrictions but the owner's own permissions. If absent, they are unchanged. They grant no administrative permissions, and the roles of the owner stay the same.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        owner_project_access: Literal["active", "inactive", "any"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectApiKeyListResponse:
        """Lists the API keys of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - owner_project_access: Which keys to list: those whose owner currently has access to the project (`active`), has none (`inactive`), or all enabled ones (`any`). If omitted, visibility depends on membership, which may leave out some enabled keys.

        `GET /organization/projects/{project_id}/api_keys`"""
        ...

    @operation(DELETE)
    def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectApiKeyDeleteResponse:
        """Deletes an API key of a project. Fails if the key belongs to a service account.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsApiKeys(AsyncResource):
    """`client.admin.organization.projects.api_keys`: The API keys of a project."""

    _path = "admin.organization.projects.api_keys"

    @operation(RETRIEVE)
    async def retrieve(self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectApiKey:
        """Retrieves an API key of a project.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | None = None,
        scopes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectApiKey:
        """Updates an API key of a project.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.
        - expires_in_seconds: Seconds until the API key expires, counted from this request, so a retry moves the expiry; it must comply with the expiry policies of the organization and project. If omitted, the current expiration is kept. An expired key cannot be updated.
        - scopes: Scopes that restrict the API key, such as `api.all.read` alone for read-only access; an empty array lifts all restrictions but the owner's own permissions. If absent, they are unchanged. They grant no administrative permissions, and the roles of the owner stay the same.

        `POST /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        owner_project_access: Literal["active", "inactive", "any"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ProjectApiKeyListResponse, ProjectApiKey]:
        """Lists the API keys of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - owner_project_access: Which keys to list: those whose owner currently has access to the project (`active`), has none (`inactive`), or all enabled ones (`any`). If omitted, visibility depends on membership, which may leave out some enabled keys.

        `GET /organization/projects/{project_id}/api_keys`"""
        ...

    @operation(DELETE)
    async def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectApiKeyDeleteResponse:
        """Deletes an API key of a project. Fails if the key belongs to a service account.

        - project_id: ID of the project.
        - api_key_id: ID of the API key.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsApiKeys:
        """The methods of `AdminOrganizationProjectsApiKeys`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsApiKeys) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsApiKeys:
        """The methods of `AsyncAdminOrganizationProjectsApiKeys`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsApiKeys) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
