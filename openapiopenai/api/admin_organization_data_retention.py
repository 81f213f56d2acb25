# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.data_retention`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.organization_data_retention import OrganizationDataRetention

RETRIEVE = Operation(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    response="OrganizationDataRetention",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    body="json",
    response="OrganizationDataRetention",
    auth="admin",
)


class AdminOrganizationDataRetention(SyncResource):
    """`client.admin.organization.data_retention`: Data retention settings of the organization."""

    _path = "admin.organization.data_retention"

    @operation(RETRIEVE)
    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationDataRetention:
        """Retrieves the data retention settings of the organization.

        `GET /organization/data_retention`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> OrganizationDataRetention:
        """Updates the data retention settings of the organization.

        - retention_type: Type of data retention to set for the organization.

        `POST /organization/data_retention`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationDataRetention:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationDataRetention:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationDataRetention(AsyncResource):
    """`client.admin.organization.data_retention`: Data retention settings of the organization."""

    _path = "admin.organization.data_retention"

    @operation(RETRIEVE)
    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationDataRetention:
        """Retrieves the data retention settings of the organization.

        `GET /organization/data_retention`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> OrganizationDataRetention:
        """Updates the data retention settings of the organization.

        - retention_type: Type of data retention to set for the organization.

        `POST /organization/data_retention`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationDataRetention:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationDataRetention:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationDataRetention:
        """The methods of `AdminOrganizationDataRetention`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationDataRetention) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            ...

    class AsyncRawAdminOrganizationDataRetention:
        """The methods of `AsyncAdminOrganizationDataRetention`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationDataRetention) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            ...
