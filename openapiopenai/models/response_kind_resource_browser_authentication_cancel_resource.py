"""Model `ResponseKindResourceBrowserAuthenticationCancelResource`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseKindResourceBrowserAuthenticationCancelResource",
    "ResponseKindResourceBrowserAuthenticationCancelResourceDict",
]


class ResponseKindResourceBrowserAuthenticationCancelResource(BaseModel):
    """A login that was called off."""

    action: Literal["cancel"] = "cancel"
    """What is done: always `cancel`."""
    type: Literal["browser_authentication"] = "browser_authentication"
    """Which variant this is: always `browser_authentication`."""


class ResponseKindResourceBrowserAuthenticationCancelResourceDict(TypedDict, total=False):
    """`ResponseKindResourceBrowserAuthenticationCancelResource` as a dict, for arguments."""

    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]
