# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListAuditLogsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.audit_log import AuditLog

__all__ = [
    "ListAuditLogsResponse",
]


class ListAuditLogsResponse(_pages.Page["AuditLog"], BaseModel):
    """A page of the audit log."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[AuditLog]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page; pass it as `before` to get the previous page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
