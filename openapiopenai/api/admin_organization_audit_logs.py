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
    """`client.admin.organization.audit_logs`."""

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
        """- `limit`: How many entries a page has at most.
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
    """`client.admin.organization.audit_logs`."""

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
        """- `limit`: How many entries a page has at most.
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
