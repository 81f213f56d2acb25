# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputMcpApprovalResponse`: another name of `ResponseSteerRequiredInputMcpApprovalResponse`."""

from openapiopenai.models.response_steer_required_input_mcp_approval_response import (
    ResponseSteerRequiredInputMcpApprovalResponse as BetaResponseSteerRequiredInputMcpApprovalResponse,
)

__all__ = ["BetaResponseSteerRequiredInputMcpApprovalResponse"]
