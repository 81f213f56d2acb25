# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.spend_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    response="OrganizationSpendAlert",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.spend_alerts.retrieve",
    "GET",
    "/organization/spend_alerts/{alert_id}",
    response="OrganizationSpendAlert",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.spend_alerts.update",
    "POST",
    "/organization/spend_alerts/{alert_id}",
    body="json",
    response="OrganizationSpendAlert",
    auth="admin",
)
LIST = Operation(
    "admin.organization.spend_alerts.list",
    "GET",
    "/organization/spend_alerts",
    query=("limit", "order", "after", "before"),
    response="OrganizationSpendAlertListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.spend_alerts.delete",
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    response="OrganizationSpendAlertDeletedResource",
    auth="admin",
)


class AdminOrganizationSpendAlerts(SyncResource):
    """`client.admin.organization.spend_alerts`: Alerts sent when the organization's spending reaches a threshold."""

    _path = "admin.organization.spend_alerts"

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
        """Creates a spend alert for the organization.

        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlert:
        """Retrieves a spend alert of the organization.

        - alert_id: ID of the spend alert.

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
        """Updates a spend alert of the organization.

        - alert_id: ID of the spend alert.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

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
        """Lists the spend alerts of the organization.

        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/spend_alerts`"""
        ...

    @operation(DELETE)
    def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlertDeletedResource:
        """Deletes a spend alert of the organization.

        - alert_id: ID of the spend alert.

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
    """`client.admin.organization.spend_alerts`: Alerts sent when the organization's spending reaches a threshold."""

    _path = "admin.organization.spend_alerts"

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
        """Creates a spend alert for the organization.

        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlert:
        """Retrieves a spend alert of the organization.

        - alert_id: ID of the spend alert.

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
        """Updates a spend alert of the organization.

        - alert_id: ID of the spend alert.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

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
        """Lists the spend alerts of the organization.

        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/spend_alerts`"""
        ...

    @operation(DELETE)
    async def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlertDeletedResource:
        """Deletes a spend alert of the organization.

        - alert_id: ID of the spend alert.

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
        """The methods of `AdminOrganizationSpendAlerts`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationSpendAlerts) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationSpendAlerts:
        """The methods of `AsyncAdminOrganizationSpendAlerts`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationSpendAlerts) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
