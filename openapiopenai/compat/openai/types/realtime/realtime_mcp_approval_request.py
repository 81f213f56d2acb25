# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_approval_request import RealtimeMCPApprovalRequest as RealtimeMcpApprovalRequest
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcpApprovalRequest", "BaseModel"]
