# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseKindResourceBrowserAuthenticationSubmitResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseKindResourceBrowserAuthenticationSubmitResource",
]


class ResponseKindResourceBrowserAuthenticationSubmitResource(BaseModel):
    """A browser login for which values were submitted."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Type: always `browser_authentication`."""
    action: Literal["submit"] = "submit"
    """What is done: always `submit`."""
    selected_option: str | None = None
    """Sign-in method that was chosen; null if none were offered."""
