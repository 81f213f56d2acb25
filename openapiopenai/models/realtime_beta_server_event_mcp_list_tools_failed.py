# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventMCPListToolsFailed`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaServerEventMCPListToolsFailed",
]


class RealtimeBetaServerEventMCPListToolsFailed(BaseModel):
    """Sent when the tools of an MCP server could not be listed."""

    event_id: str
    """ID of the event."""
    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    """Type: always `mcp_list_tools.failed`."""
    item_id: str
    """ID of the item."""
