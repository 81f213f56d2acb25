"""Model `UseApprovalRequestRequestBrowserAuthenticationOptionsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationOptionsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationOptionsItem(BaseModel):
    """A way to log in."""

    id: str
    """Id of the way; the answer has it as `selected_option`."""
    field_ids: list[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called."""
