# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_approval_response import RealtimeMCPApprovalResponseDict as RealtimeMcpApprovalResponseParam
__all__ = ["RealtimeMcpApprovalResponseParam"]
