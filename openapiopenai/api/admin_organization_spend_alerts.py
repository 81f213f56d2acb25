"""`client.admin.organization.spend_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.organization_spend_alert import OrganizationSpendAlert
    from openapiopenai.models.organization_spend_alert_deleted_resource import OrganizationSpendAlertDeletedResource
    from openapiopenai.models.organization_spend_alert_list_resource import OrganizationSpendAlertListResource
    from openapiopenai.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel,
        SpendAlertNotificationChannelDict,
    )

CREATE = Operation(
    "admin.organization.spend_alerts.create",
    "POST",
    "/organization/spend_alerts",
    body="json",
    answer="OrganizationSpendAlert",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    answer="OrganizationSpendAlert",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    body="json",
    answer="OrganizationSpendAlert",
    auth="admin",
)
LIST = Operation(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    query=("limit", "order", "after", "before"),
    answer="OrganizationSpendAlertListResource",
    page=("after", "last_id"),
    auth="admin",
)
DELETE = Operation(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    answer="OrganizationSpendAlertDeletedResource",
    auth="admin",
)


class AdminOrganizationSpendAlerts(SyncResource):
    """`client.admin.organization.spend_alerts`: Who is told when the organization has spent an amount."""

    path = "admin.organization.spend_alerts"

    @operation(CREATE)
    def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendAlert:
        """Makes an alert on spending for the organization.

        - `threshold_amount`: Amount of spending that sets off the alert, in cents.
        - `currency`: Currency of the amount: always `USD`.
        - `interval`: Period that the amount is counted over: always `month`.
        - `notification_channel`: Who is told, and how.

        `POST /organization/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlert:
        """Gets an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.

        `GET /organization/spend_alerts/{alert_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendAlert:
        """Changes an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.
        - `threshold_amount`: Amount of spending that sets off the alert, in cents.
        - `currency`: Currency of the amount: always `USD`.
        - `interval`: Period that the amount is counted over: always `month`.
        - `notification_channel`: Who is told, and how.

        `POST /organization/spend_alerts/{alert_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendAlertListResource:
        """Lists the alerts on spending of the organization.

        - `limit`: How many entries a page has at most; 20 by default.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /organization/spend_alerts`"""
        ...

    @operation(DELETE)
    def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlertDeletedResource:
        """Deletes an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.

        `DELETE /organization/spend_alerts/{alert_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    """`client.admin.organization.spend_alerts`: Who is told when the organization has spent an amount."""

    path = "admin.organization.spend_alerts"

    @operation(CREATE)
    async def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendAlert:
        """Makes an alert on spending for the organization.

        - `threshold_amount`: Amount of spending that sets off the alert, in cents.
        - `currency`: Currency of the amount: always `USD`.
        - `interval`: Period that the amount is counted over: always `month`.
        - `notification_channel`: Who is told, and how.

        `POST /organization/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlert:
        """Gets an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.

        `GET /organization/spend_alerts/{alert_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> OrganizationSpendAlert:
        """Changes an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.
        - `threshold_amount`: Amount of spending that sets off the alert, in cents.
        - `currency`: Currency of the amount: always `USD`.
        - `interval`: Period that the amount is counted over: always `month`.
        - `notification_channel`: Who is told, and how.

        `POST /organization/spend_alerts/{alert_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[OrganizationSpendAlertListResource, OrganizationSpendAlert]:
        """Lists the alerts on spending of the organization.

        - `limit`: How many entries a page has at most; 20 by default.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /organization/spend_alerts`"""
        ...

    @operation(DELETE)
    async def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlertDeletedResource:
        """Deletes an alert on spending of the organization.

        - `alert_id`: Id of the alert on spending.

        `DELETE /organization/spend_alerts/{alert_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationSpendAlerts:
        """The methods of `AdminOrganizationSpendAlerts`, returning answers as they came."""

        def __init__(self, of: AdminOrganizationSpendAlerts) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationSpendAlerts:
        """The methods of `AsyncAdminOrganizationSpendAlerts`, returning answers as they came."""

        def __init__(self, of: AsyncAdminOrganizationSpendAlerts) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
