# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ItemComputerUseApprovalRequestRequestBrowserOriginAccess`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ItemComputerUseApprovalRequestRequestBrowserOriginAccess",
]


class ItemComputerUseApprovalRequestRequestBrowserOriginAccess(BaseModel):
    """A request of the browser to access a web origin."""

    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Type: always `browser_origin_access`."""
    origin: str
    """Web origin to access."""
    reason: str | None = None
    """Why the browser asks for access; null if no reason is given."""
