# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseKindResourceBrowserAuthenticationCancelResource`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseKindResourceBrowserAuthenticationCancelResource",
    "ResponseKindResourceBrowserAuthenticationCancelResourceDict",
]


class ResponseKindResourceBrowserAuthenticationCancelResource(BaseModel):
    """A browser login that was canceled."""

    type: Literal["browser_authentication"] = "browser_authentication"
    """Type: always `browser_authentication`."""
    action: Literal["cancel"] = "cancel"
    """What is done: always `cancel`."""


class ResponseKindResourceBrowserAuthenticationCancelResourceDict(TypedDict, total=False):
    """`ResponseKindResourceBrowserAuthenticationCancelResource` as a dict, for arguments."""

    type: Required[Literal["browser_authentication"]]
    action: Required[Literal["cancel"]]
