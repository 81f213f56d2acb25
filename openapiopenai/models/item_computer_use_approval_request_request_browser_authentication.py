# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ItemComputerUseApprovalRequestRequestBrowserAuthentication`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel

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
    """A login form in the browser that waits for your answer."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Type: always `browser_authentication`."""
    credential_origin: str | None = None
    """Web origin of the form or frame in which the values are entered."""
    fields_: Annotated[list[UseApprovalRequestRequestBrowserAuthenticationFieldsItem], Field(alias="fields")]
    """Fields of the login form; all values are secret."""
    options: list[UseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    """Login options to choose from; empty for a plain form."""
    reason: str | None = None
    """Why the agent needs the login."""
