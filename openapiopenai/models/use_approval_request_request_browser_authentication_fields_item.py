"""Model `UseApprovalRequestRequestBrowserAuthenticationFieldsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationFieldsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationFieldsItem(BaseModel):
    """`UseApprovalRequestRequestBrowserAuthenticationFieldsItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    label: str
    required: bool
    type: str
