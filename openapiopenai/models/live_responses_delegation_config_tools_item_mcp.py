# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemMcp`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolsItemMcp",
    "LiveResponsesDelegationConfigToolsItemMcpDict",
]


class LiveResponsesDelegationConfigToolsItemMcp(BaseModel):
    """An MCP server whose tools the model may call."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""


class LiveResponsesDelegationConfigToolsItemMcpDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemMcp` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
