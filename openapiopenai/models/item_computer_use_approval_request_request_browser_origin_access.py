"""Model `ItemComputerUseApprovalRequestRequestBrowserOriginAccess`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ItemComputerUseApprovalRequestRequestBrowserOriginAccess",
]


class ItemComputerUseApprovalRequestRequestBrowserOriginAccess(BaseModel):
    """`ItemComputerUseApprovalRequestRequestBrowserOriginAccess` of the API."""

    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Which variant this is: always `browser_origin_access`."""
