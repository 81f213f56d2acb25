# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventMCPListToolsInProgress`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventMCPListToolsInProgress",
]


class RealtimeBetaServerEventMCPListToolsInProgress(BaseModel):
    """Sent while the tools of an MCP server are being listed."""

    event_id: str
    """ID of the event."""
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    """Type: always `mcp_list_tools.in_progress`."""
    item_id: str
    """ID of the item."""
