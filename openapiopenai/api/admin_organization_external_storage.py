# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.external_storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.create_external_storage_request_provider import (
        CreateExternalStorageRequestProvider,
        CreateExternalStorageRequestProviderDict,
    )
    from openapiopenai.models.external_storage_configuration import ExternalStorageConfiguration
    from openapiopenai.models.external_storage_deleted import ExternalStorageDeleted
    from openapiopenai.models.external_storage_list_resource import ExternalStorageListResource

CREATE = Operation(
    "admin.organization.external_storage.create",
    "POST",
    "/organization/external_storage",
    body="json",
    response="ExternalStorageConfiguration",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.external_storage.retrieve",
    "GET",
    "/organization/external_storage/{external_storage_id}",
    response="ExternalStorageConfiguration",
    auth="admin",
)
LIST = Operation(
    "admin.organization.external_storage.list",
    "GET",
    "/organization/external_storage",
    query=("after", "limit", "order", "project_id"),
    response="ExternalStorageListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.external_storage.delete",
    "DELETE",
    "/organization/external_storage/{external_storage_id}",
    response="ExternalStorageDeleted",
    auth="admin",
)
VALIDATE = Operation(
    "admin.organization.external_storage.validate",
    "POST",
    "/organization/external_storage/{external_storage_id}/validate",
    response="ExternalStorageConfiguration",
    auth="admin",
)


class AdminOrganizationExternalStorage(SyncResource):
    """`client.admin.organization.external_storage`: Storage buckets of your own in which data is stored."""

    _path = "admin.organization.external_storage"

    @operation(CREATE)
    def create(
        self,
        *,
        project_id: str,
        provider: CreateExternalStorageRequestProviderDict | CreateExternalStorageRequestProvider,
        **options: Unpack[CallOptions],
    ) -> ExternalStorageConfiguration:
        """Registers external storage with the organization.

        - project_id: ID of the project.
        - provider: Cloud provider of the storage, and how to access it.

        `POST /organization/external_storage`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageConfiguration:
        """Retrieves the configuration of external storage.

        - external_storage_id: ID of the external storage.

        `GET /organization/external_storage/{external_storage_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalStorageListResource:
        """Lists the external storage configurations of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - project_id: ID of the project.

        `GET /organization/external_storage`"""
        ...

    @operation(DELETE)
    def delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageDeleted:
        """Disconnects external storage; nothing changes at the cloud provider. If it was the project's last one and you managed retention yourself, the organization's default retention applies again.

        - external_storage_id: ID of the external storage.

        `DELETE /organization/external_storage/{external_storage_id}`"""
        ...

    @operation(VALIDATE)
    def validate(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageConfiguration:
        """Validates external storage.

        - external_storage_id: ID of the external storage.

        `POST /organization/external_storage/{external_storage_id}/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationExternalStorage:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationExternalStorage:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationExternalStorage(AsyncResource):
    """`client.admin.organization.external_storage`: Storage buckets of your own in which data is stored."""

    _path = "admin.organization.external_storage"

    @operation(CREATE)
    async def create(
        self,
        *,
        project_id: str,
        provider: CreateExternalStorageRequestProviderDict | CreateExternalStorageRequestProvider,
        **options: Unpack[CallOptions],
    ) -> ExternalStorageConfiguration:
        """Registers external storage with the organization.

        - project_id: ID of the project.
        - provider: Cloud provider of the storage, and how to access it.

        `POST /organization/external_storage`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageConfiguration:
        """Retrieves the configuration of external storage.

        - external_storage_id: ID of the external storage.

        `GET /organization/external_storage/{external_storage_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ExternalStorageListResource, ExternalStorageConfiguration]:
        """Lists the external storage configurations of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - project_id: ID of the project.

        `GET /organization/external_storage`"""
        ...

    @operation(DELETE)
    async def delete(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageDeleted:
        """Disconnects external storage; nothing changes at the cloud provider. If it was the project's last one and you managed retention yourself, the organization's default retention applies again.

        - external_storage_id: ID of the external storage.

        `DELETE /organization/external_storage/{external_storage_id}`"""
        ...

    @operation(VALIDATE)
    async def validate(self, external_storage_id: str, **options: Unpack[CallOptions]) -> ExternalStorageConfiguration:
        """Validates external storage.

        - external_storage_id: ID of the external storage.

        `POST /organization/external_storage/{external_storage_id}/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationExternalStorage:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationExternalStorage:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationExternalStorage:
        """The methods of `AdminOrganizationExternalStorage`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationExternalStorage) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.validate = raw(of.validate)
            ...

    class AsyncRawAdminOrganizationExternalStorage:
        """The methods of `AsyncAdminOrganizationExternalStorage`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationExternalStorage) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.validate = async_raw(of.validate)
            ...
