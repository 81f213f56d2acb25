"""Model `ItemComputerUseApprovalRequestRequestBrowserOriginAccess`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ItemComputerUseApprovalRequestRequestBrowserOriginAccess",
]


class ItemComputerUseApprovalRequestRequestBrowserOriginAccess(BaseModel):
    """A place in the web that the browser asks to reach."""

    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Which variant this is: always `browser_origin_access`."""
    origin: str
    """Origin of the place."""
    reason: str | None = None
    """Why; null where it is not said."""
