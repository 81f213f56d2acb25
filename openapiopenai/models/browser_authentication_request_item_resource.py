"""Model `BrowserAuthenticationRequestItemResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.item_computer_use_approval_request_request_browser_authentication import (
        ItemComputerUseApprovalRequestRequestBrowserAuthentication,
    )

__all__ = [
    "BrowserAuthenticationRequestItemResource",
]


class BrowserAuthenticationRequestItemResource(BaseModel):
    """`BrowserAuthenticationRequestItemResource` of the API."""

    id: str
    """Its id, by which other calls name it."""
    request: ItemComputerUseApprovalRequestRequestBrowserAuthentication
    request_id: str
    """Id of the request, for questions to support."""
    turn_id: str
    """Id of the turn."""
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Which variant this is: always `computer_use_approval_request`."""
