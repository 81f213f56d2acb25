"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.audit_log import AuditLog
    from openapiopenai.models.audit_log_event_type import AuditLogEventType
    from openapiopenai.models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt, ListAuditLogsEffectiveAtDict
    from openapiopenai.models.list_audit_logs_response import ListAuditLogsResponse

LIST = Operation(
    "admin.organization.audit_logs.list",
    "GET",
    "/organization/audit_logs",
    query=(
        "effective_at",
        "project_ids",
        "event_types",
        "actor_ids",
        "actor_emails",
        "resource_ids",
        "tenant_only",
        "limit",
        "after",
        "before",
    ),
    wire_names={
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
    },
    answer="ListAuditLogsResponse",
    page=("after", "last_id"),
    auth="admin",
)


class AdminOrganizationAuditLogs(SyncResource):
    """`client.admin.organization.audit_logs`: Who has changed what in the organization."""

    path = "admin.organization.audit_logs"

    @operation(LIST)
    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAtDict | ListAuditLogsEffectiveAt | None = None,
        project_ids: Sequence[str] | None = None,
        event_types: Sequence[AuditLogEventType | str] | None = None,
        actor_ids: Sequence[str] | None = None,
        actor_emails: Sequence[str] | None = None,
        resource_ids: Sequence[str] | None = None,
        tenant_only: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListAuditLogsResponse:
        """Lists who did what in the organization, and which settings were changed.

        - `effective_at`: Between which times the events have to be.
        - `project_ids`: Only events of these projects.
        - `event_types`: Only events of these types, such as `project.created`.
        - `actor_ids`: Only what these did: ids of users, of service accounts, or tracking ids of API keys.
        - `actor_emails`: Only what users with these addresses did.
        - `resource_ids`: Only what was done to these, such as the id of a project. Of the roles of ChatGPT connectors it is `details.id`: `<workspace_id>__<connector_id>`.
        - `tenant_only`: Whether only events of the tenant are wanted; false by default. Events such as `role.bound_to_resource` come only with true, and `event_types` may then name no others.
        - `limit`: How many entries a page has at most: 1 to 100.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /organization/audit_logs`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationAuditLogs:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationAuditLogs:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """`client.admin.organization.audit_logs`: Who has changed what in the organization."""

    path = "admin.organization.audit_logs"

    @operation(LIST)
    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAtDict | ListAuditLogsEffectiveAt | None = None,
        project_ids: Sequence[str] | None = None,
        event_types: Sequence[AuditLogEventType | str] | None = None,
        actor_ids: Sequence[str] | None = None,
        actor_emails: Sequence[str] | None = None,
        resource_ids: Sequence[str] | None = None,
        tenant_only: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListAuditLogsResponse, AuditLog]:
        """Lists who did what in the organization, and which settings were changed.

        - `effective_at`: Between which times the events have to be.
        - `project_ids`: Only events of these projects.
        - `event_types`: Only events of these types, such as `project.created`.
        - `actor_ids`: Only what these did: ids of users, of service accounts, or tracking ids of API keys.
        - `actor_emails`: Only what users with these addresses did.
        - `resource_ids`: Only what was done to these, such as the id of a project. Of the roles of ChatGPT connectors it is `details.id`: `<workspace_id>__<connector_id>`.
        - `tenant_only`: Whether only events of the tenant are wanted; false by default. Events such as `role.bound_to_resource` come only with true, and `event_types` may then name no others.
        - `limit`: How many entries a page has at most: 1 to 100.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `before`: Id of the entry that the page ends before: `first_id` of the page after it.

        `GET /organization/audit_logs`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationAuditLogs:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationAuditLogs:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationAuditLogs:
        """The methods of `AdminOrganizationAuditLogs`, returning answers as they came."""

        def __init__(self, of: AdminOrganizationAuditLogs) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawAdminOrganizationAuditLogs:
        """The methods of `AsyncAdminOrganizationAuditLogs`, returning answers as they came."""

        def __init__(self, of: AsyncAdminOrganizationAuditLogs) -> None:
            self.list = async_raw(of.list)
            ...
