"""Model `ResponseSteerRequiredInputMcpApprovalResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputMcpApprovalResponse",
]


class ResponseSteerRequiredInputMcpApprovalResponse(BaseModel):
    """`ResponseSteerRequiredInputMcpApprovalResponse` of the API."""

    approval_request_id: str
    """Id of the request for approval that this answers."""
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Which variant this is: always `mcp_approval_response`."""
