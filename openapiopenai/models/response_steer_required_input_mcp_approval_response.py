# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerRequiredInputMcpApprovalResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseSteerRequiredInputMcpApprovalResponse",
]


class ResponseSteerRequiredInputMcpApprovalResponse(BaseModel):
    """Stub for the answer to an MCP approval request: fill in `approve`, and optionally `reason` when you deny it."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Type: always `mcp_approval_response`."""
    approval_request_id: str
    """ID of the approval request that this responds to."""
