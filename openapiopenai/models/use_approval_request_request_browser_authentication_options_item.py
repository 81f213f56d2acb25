# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UseApprovalRequestRequestBrowserAuthenticationOptionsItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UseApprovalRequestRequestBrowserAuthenticationOptionsItem",
]


class UseApprovalRequestRequestBrowserAuthenticationOptionsItem(BaseModel):
    """A login option."""

    id: str
    """ID of the login option; the answer refers to it as `selected_option`."""
    field_ids: list[str]
    """IDs of the fields that belong to the option."""
    label: str
    """Label of the login option."""
