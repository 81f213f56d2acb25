# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.admin_api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.admin_api_key import AdminApiKey
    from openapiopenai.models.admin_api_key_create_response import AdminApiKeyCreateResponse
    from openapiopenai.models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse
    from openapiopenai.models.api_key_list import ApiKeyList

CREATE = Operation(
    "admin.organization.admin_api_keys.create",
    "POST",
    "/organization/admin_api_keys",
    body="json",
    response="AdminApiKeyCreateResponse",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.admin_api_keys.retrieve",
    "GET",
    "/organization/admin_api_keys/{key_id}",
    response="AdminApiKey",
    auth="admin",
)
LIST = Operation(
    "admin.organization.admin_api_keys.list",
    "GET",
    "/organization/admin_api_keys",
    query=("after", "order", "limit"),
    response="ApiKeyList",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.admin_api_keys.delete",
    "DELETE",
    "/organization/admin_api_keys/{key_id}",
    response="AdminApiKeysDeleteResponse",
    auth="admin",
)


class AdminOrganizationAdminApiKeys(SyncResource):
    """`client.admin.organization.admin_api_keys`: Admin API keys of the organization."""

    _path = "admin.organization.admin_api_keys"

    @operation(CREATE)
    def create(
        self, *, name: str, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]
    ) -> AdminApiKeyCreateResponse:
        """Creates an admin API key. Its value is shown only in the response to this call.

        - name: Name of the key.
        - expires_in_seconds: Number of seconds until the key expires, at most a year; if omitted, it never expires.

        `POST /organization/admin_api_keys`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> AdminApiKey:
        """Retrieves an admin API key, without its value.

        - key_id: ID of the admin API key.

        `GET /organization/admin_api_keys/{key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiKeyList:
        """Lists the admin API keys of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - limit: Maximum number of entries per page.

        `GET /organization/admin_api_keys`"""
        ...

    @operation(DELETE)
    def delete(self, key_id: str, **options: Unpack[CallOptions]) -> AdminApiKeysDeleteResponse:
        """Deletes an admin API key.

        - key_id: ID of the admin API key.

        `DELETE /organization/admin_api_keys/{key_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationAdminApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationAdminApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    """`client.admin.organization.admin_api_keys`: Admin API keys of the organization."""

    _path = "admin.organization.admin_api_keys"

    @operation(CREATE)
    async def create(
        self, *, name: str, expires_in_seconds: int | None = None, **options: Unpack[CallOptions]
    ) -> AdminApiKeyCreateResponse:
        """Creates an admin API key. Its value is shown only in the response to this call.

        - name: Name of the key.
        - expires_in_seconds: Number of seconds until the key expires, at most a year; if omitted, it never expires.

        `POST /organization/admin_api_keys`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> AdminApiKey:
        """Retrieves an admin API key, without its value.

        - key_id: ID of the admin API key.

        `GET /organization/admin_api_keys/{key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ApiKeyList, AdminApiKey]:
        """Lists the admin API keys of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - limit: Maximum number of entries per page.

        `GET /organization/admin_api_keys`"""
        ...

    @operation(DELETE)
    async def delete(self, key_id: str, **options: Unpack[CallOptions]) -> AdminApiKeysDeleteResponse:
        """Deletes an admin API key.

        - key_id: ID of the admin API key.

        `DELETE /organization/admin_api_keys/{key_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationAdminApiKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationAdminApiKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationAdminApiKeys:
        """The methods of `AdminOrganizationAdminApiKeys`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationAdminApiKeys) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationAdminApiKeys:
        """The methods of `AsyncAdminOrganizationAdminApiKeys`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationAdminApiKeys) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
