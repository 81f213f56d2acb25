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
    """A login that was asked for; it holds no credentials."""

    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Which variant this is: always `computer_use_approval_request`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    request: ItemComputerUseApprovalRequestRequestBrowserAuthentication
    """The form."""
    request_id: str
    """Id of the request; the answer to it carries the same."""
