# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_approval_response import RealtimeMCPApprovalResponse as RealtimeMcpApprovalResponse
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcpApprovalResponse", "BaseModel"]
