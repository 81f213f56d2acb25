"""Model `MCPApprovalResponseResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MCPApprovalResponseResource",
]


class MCPApprovalResponseResource(BaseModel):
    """`MCPApprovalResponseResource` of the API."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    id: str
    """Its id, by which other calls name it."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
    approve: bool
    reason: str | None = None
