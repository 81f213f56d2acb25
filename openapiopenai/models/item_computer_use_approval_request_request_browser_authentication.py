"""Model `ItemComputerUseApprovalRequestRequestBrowserAuthentication`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.use_approval_request_request_browser_authentication_fields_item import (
        UseApprovalRequestRequestBrowserAuthenticationFieldsItem,
    )
    from openapiopenai.models.use_approval_request_request_browser_authentication_options_item import (
        UseApprovalRequestRequestBrowserAuthenticationOptionsItem,
    )

__all__ = [
    "ItemComputerUseApprovalRequestRequestBrowserAuthentication",
]


class ItemComputerUseApprovalRequestRequestBrowserAuthentication(BaseModel):
    """`ItemComputerUseApprovalRequestRequestBrowserAuthentication` of the API."""

    credential_origin: str | None = None
    fields_: Annotated[list[UseApprovalRequestRequestBrowserAuthenticationFieldsItem], Field(alias="fields")]
    options: list[UseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
    """Which variant this is: always `browser_authentication`."""
