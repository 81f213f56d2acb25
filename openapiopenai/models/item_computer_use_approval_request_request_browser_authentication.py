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
    """A form to log in, which waits for your answer."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Which variant this is: always `browser_authentication`."""
    credential_origin: str | None = None
    """Origin of the page that the values are entered into."""
    fields_: Annotated[list[UseApprovalRequestRequestBrowserAuthenticationFieldsItem], Field(alias="fields")]
    """Fields of the form; all values are secret."""
    options: list[UseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    """Ways to log in; empty for a plain form."""
    reason: str | None = None
    """Why the agent needs the login."""
