# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.spend_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_spend_alert import ProjectSpendAlert
    from openapiopenai.models.project_spend_alert_deleted_resource import ProjectSpendAlertDeletedResource
    from openapiopenai.models.project_spend_alert_list_resource import ProjectSpendAlertListResource
    from openapiopenai.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel,
        SpendAlertNotificationChannelDict,
    )

CREATE = Operation(
    "admin.organization.projects.spend_alerts.create",
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    body="json",
    response="ProjectSpendAlert",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.projects.spend_alerts.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    response="ProjectSpendAlert",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.spend_alerts.update",
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    body="json",
    response="ProjectSpendAlert",
    auth="admin",
)
LIST = Operation(
    "admin.organization.projects.spend_alerts.list",
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    query=("limit", "order", "after", "before"),
    response="ProjectSpendAlertListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.spend_alerts.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    response="ProjectSpendAlertDeletedResource",
    auth="admin",
)


class AdminOrganizationProjectsSpendAlerts(SyncResource):
    """`client.admin.organization.projects.spend_alerts`: Alerts sent when a project's spending reaches a threshold."""

    _path = "admin.organization.projects.spend_alerts"

    @operation(CREATE)
    def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> ProjectSpendAlert:
        """Creates a spend alert for a project.

        - project_id: ID of the project.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/projects/{project_id}/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendAlert:
        """Retrieves a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> ProjectSpendAlert:
        """Updates a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectSpendAlertListResource:
        """Lists the spend alerts of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/projects/{project_id}/spend_alerts`"""
        ...

    @operation(DELETE)
    def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlertDeletedResource:
        """Deletes a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    """`client.admin.organization.projects.spend_alerts`: Alerts sent when a project's spending reaches a threshold."""

    _path = "admin.organization.projects.spend_alerts"

    @operation(CREATE)
    async def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> ProjectSpendAlert:
        """Creates a spend alert for a project.

        - project_id: ID of the project.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/projects/{project_id}/spend_alerts`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendAlert:
        """Retrieves a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelDict | SpendAlertNotificationChannel,
        **options: Unpack[CallOptions],
    ) -> ProjectSpendAlert:
        """Updates a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.
        - threshold_amount: Spend that triggers the alert, in cents.
        - currency: Currency of the amount: always `USD`.
        - interval: Period over which spend is counted: always `month`.
        - notification_channel: How notifications are sent, and to whom.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ProjectSpendAlertListResource, ProjectSpendAlert]:
        """Lists the spend alerts of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page; 20 by default.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

        `GET /organization/projects/{project_id}/spend_alerts`"""
        ...

    @operation(DELETE)
    async def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlertDeletedResource:
        """Deletes a spend alert of a project.

        - project_id: ID of the project.
        - alert_id: ID of the spend alert.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsSpendAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsSpendAlerts:
        """The methods of `AdminOrganizationProjectsSpendAlerts`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsSpendAlerts) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsSpendAlerts:
        """The methods of `AsyncAdminOrganizationProjectsSpendAlerts`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsSpendAlerts) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
