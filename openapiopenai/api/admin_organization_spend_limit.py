# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource
    from openapiopenai.models.organization_spend_limit_resource import OrganizationSpendLimitResource

RETRIEVE = Operation(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    response="OrganizationSpendLimitResource",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    body="json",
    response="OrganizationSpendLimitResource",
    auth="admin",
)
DELETE = Operation(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    response="OrganizationSpendLimitDeletedResource",
    auth="admin",
)


class AdminOrganizationSpendLimit(SyncResource):
    """`client.admin.organization.spend_limit`: The hard limit on the organization's monthly spending."""

    _path = "admin.organization.spend_limit"

    @operation(RETRIEVE)
    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitResource:
        """Retrieves the hard limit on the organization's spending.

        `GET /organization/spend_limit`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendLimitResource:
        """Sets the hard limit on the organization's spending, replacing any existing one.

        - threshold_amount: Hard spend limit, in cents.
        - currency: Currency of the limit: always `USD`.
        - interval: Period that the limit applies to: always `month`.

        `POST /organization/spend_limit`"""
        ...

    @operation(DELETE)
    def delete(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitDeletedResource:
        """Deletes the hard limit on the organization's spending.

        `DELETE /organization/spend_limit`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationSpendLimit(AsyncResource):
    """`client.admin.organization.spend_limit`: The hard limit on the organization's monthly spending."""

    _path = "admin.organization.spend_limit"

    @operation(RETRIEVE)
    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitResource:
        """Retrieves the hard limit on the organization's spending.

        `GET /organization/spend_limit`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendLimitResource:
        """Sets the hard limit on the organization's spending, replacing any existing one.

        - threshold_amount: Hard spend limit, in cents.
        - currency: Currency of the limit: always `USD`.
        - interval: Period that the limit applies to: always `month`.

        `POST /organization/spend_limit`"""
        ...

    @operation(DELETE)
    async def delete(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitDeletedResource:
        """Deletes the hard limit on the organization's spending.

        `DELETE /organization/spend_limit`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationSpendLimit:
        """The methods of `AdminOrganizationSpendLimit`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationSpendLimit) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationSpendLimit:
        """The methods of `AsyncAdminOrganizationSpendLimit`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationSpendLimit) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.delete = async_raw(of.delete)
            ...
