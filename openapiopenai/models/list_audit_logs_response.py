"""Model `ListAuditLogsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.audit_log import AuditLog

__all__ = [
    "ListAuditLogsResponse",
]


class ListAuditLogsResponse(Page["AuditLog"], BaseModel):
    """`ListAuditLogsResponse` of the API."""

    object: Literal["list"] = "list"
    data: list[AuditLog]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
