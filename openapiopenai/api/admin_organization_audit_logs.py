# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    styles={
        "effective_at": "deepObject",
        "project_ids": "deepObject",
        "event_types": "deepObject",
        "actor_ids": "deepObject",
        "actor_emails": "deepObject",
        "resource_ids": "deepObject",
    },
    wire_names={
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
    },
    response="ListAuditLogsResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)


class AdminOrganizationAuditLogs(SyncResource):
    """`client.admin.organization.audit_logs`: Log of user actions and configuration changes in the organization."""

    _path = "admin.organization.audit_logs"

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
        """Lists audit log events: user actions and configuration changes in the organization.

        - effective_at: Range of times, in Unix seconds, that an event's `effective_at` has to be in.
        - project_ids: Only events of these projects.
        - event_types: Only events of these types, such as `project.created`.
        - actor_ids: Only events by these actors: IDs of users or service accounts, or tracking IDs of API keys.
        - actor_emails: Only events by users with these email addresses.
        - resource_ids: Only events on these targets, such as the ID of a project. For role events of ChatGPT connectors, use the ID in `details.id`: `<workspace_id>__<connector_id>`.
        - tenant_only: Whether to list only tenant-scoped events; false by default. Events such as `role.bound_to_resource` are listed only if this is true, and then all types in `event_types` have to be tenant-scoped.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

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
    """`client.admin.organization.audit_logs`: Log of user actions and configuration changes in the organization."""

    _path = "admin.organization.audit_logs"

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
        """Lists audit log events: user actions and configuration changes in the organization.

        - effective_at: Range of times, in Unix seconds, that an event's `effective_at` has to be in.
        - project_ids: Only events of these projects.
        - event_types: Only events of these types, such as `project.created`.
        - actor_ids: Only events by these actors: IDs of users or service accounts, or tracking IDs of API keys.
        - actor_emails: Only events by users with these email addresses.
        - resource_ids: Only events on these targets, such as the ID of a project. For role events of ChatGPT connectors, use the ID in `details.id`: `<workspace_id>__<connector_id>`.
        - tenant_only: Whether to list only tenant-scoped events; false by default. Events such as `role.bound_to_resource` are listed only if this is true, and then all types in `event_types` have to be tenant-scoped.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - before: Cursor for the previous page: the ID of the first entry you have (`first_id` of the later page).

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
        """The methods of `AdminOrganizationAuditLogs`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationAuditLogs) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawAdminOrganizationAuditLogs:
        """The methods of `AsyncAdminOrganizationAuditLogs`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationAuditLogs) -> None:
            self.list = async_raw(of.list)
            ...
