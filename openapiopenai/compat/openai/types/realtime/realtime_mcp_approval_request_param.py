# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_approval_request import RealtimeMCPApprovalRequestDict as RealtimeMcpApprovalRequestParam
__all__ = ["RealtimeMcpApprovalRequestParam"]
