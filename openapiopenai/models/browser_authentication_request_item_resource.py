# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BrowserAuthenticationRequestItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.item_computer_use_approval_request_request_browser_authentication import (
        ItemComputerUseApprovalRequestRequestBrowserAuthentication,
    )

__all__ = [
    "BrowserAuthenticationRequestItemResource",
]


class BrowserAuthenticationRequestItemResource(BaseModel):
    """A request to log in that came up during computer use; it contains no credentials."""

    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Type: always `computer_use_approval_request`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    request: ItemComputerUseApprovalRequestRequestBrowserAuthentication
    """The login form that waits for your answer."""
    request_id: str
    """ID of the request; the response to it carries the same ID."""
