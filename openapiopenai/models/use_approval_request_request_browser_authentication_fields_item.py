"""Model `UseApprovalRequestRequestBrowserAuthenticationFieldsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationFieldsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationFieldsItem(BaseModel):
    """A field of a form to log in."""

    type: str
    """Kind of field, such as `email`, `password` or `text`."""
    id: str
    """Id of the field; the answer has it as `field_id`."""
    label: str
    """What stands beside the field."""
    required: bool
    """Whether it must be filled in."""
