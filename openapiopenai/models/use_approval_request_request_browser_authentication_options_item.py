"""Model `UseApprovalRequestRequestBrowserAuthenticationOptionsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationOptionsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationOptionsItem(BaseModel):
    """`UseApprovalRequestRequestBrowserAuthenticationOptionsItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    field_ids: list[str]
    label: str
