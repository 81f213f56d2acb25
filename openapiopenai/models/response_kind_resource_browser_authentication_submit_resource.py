"""Model `ResponseKindResourceBrowserAuthenticationSubmitResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseKindResourceBrowserAuthenticationSubmitResource",
]


class ResponseKindResourceBrowserAuthenticationSubmitResource(BaseModel):
    """A login that was sent."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Which variant this is: always `browser_authentication`."""
    action: Literal["submit"] = "submit"
    """What is done: always `submit`."""
    selected_option: str | None = None
    """The way that was chosen; null where there was no choice."""
