# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventMCPListToolsCompleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventMCPListToolsCompleted",
]


class RealtimeServerEventMCPListToolsCompleted(BaseModel):
    """Sent when the tools of an MCP server have been listed."""

    event_id: str
    """ID of the event."""
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    """Type: always `mcp_list_tools.completed`."""
    item_id: str
    """ID of the item."""
