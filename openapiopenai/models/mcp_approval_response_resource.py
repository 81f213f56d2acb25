"""Model `MCPApprovalResponseResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MCPApprovalResponseResource",
]


class MCPApprovalResponseResource(BaseModel):
    """The answer to a request for approval of an MCP call, as the API returns it."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    id: str
    """Its id, by which other calls name it."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
    approve: bool
    """Whether the call was approved."""
    reason: str | None = None
    """Why it was decided so."""
