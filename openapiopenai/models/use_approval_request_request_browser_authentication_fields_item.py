# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UseApprovalRequestRequestBrowserAuthenticationFieldsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationFieldsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationFieldsItem(BaseModel):
    """A field of a login form."""

    type: str
    """Kind of field, such as `email`, `password` or `text`."""
    id: str
    """ID of the field; the answer refers to it as `field_id`."""
    label: str
    """Label of the field."""
    required: bool
    """Whether the field must have a value that is not empty."""
