# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_approval_request import RealtimeMCPApprovalRequest as RealtimeMcpApprovalRequest
__all__ = ["RealtimeMcpApprovalRequest"]
