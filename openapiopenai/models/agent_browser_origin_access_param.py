# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentBrowserOriginAccessParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentBrowserOriginAccessParam",
    "AgentBrowserOriginAccessParamDict",
]


class AgentBrowserOriginAccessParam(BaseModel):
    """Decision on whether a browser may access a web origin."""

    type: Literal["browser_origin_access"] = "browser_origin_access"
    """Type: always `browser_origin_access`."""
    decision: Literal["approve", "deny", "cancel"] | str
    """Whether the browser may access the origin; `cancel` drops the request without allowing it."""


class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
    """`AgentBrowserOriginAccessParam` as a dict, for arguments."""

    type: Required[Literal["browser_origin_access"]]
    decision: Required[Literal["approve", "deny", "cancel"] | str]
