"""Model `ResponseSteerRequiredInputMcpApprovalResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputMcpApprovalResponse",
]


class ResponseSteerRequiredInputMcpApprovalResponse(BaseModel):
    """A request for approval of an MCP call that waits for `approve`; a denial may have a `reason`."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
    approval_request_id: str
    """Id of the request for approval that this answers."""
