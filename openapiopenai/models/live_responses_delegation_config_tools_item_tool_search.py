# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemToolSearch`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolsItemToolSearch",
    "LiveResponsesDelegationConfigToolsItemToolSearchDict",
]


class LiveResponsesDelegationConfigToolsItemToolSearch(BaseModel):
    """Tool search, which finds deferred function tools and loads them into the model's context."""

    type: Literal["tool_search"] = "tool_search"
    """Type: always `tool_search`."""


class LiveResponsesDelegationConfigToolsItemToolSearchDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemToolSearch` as a dict, for arguments."""

    type: Required[Literal["tool_search"]]
