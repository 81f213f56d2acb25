# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_completed_event import ResponseMCPCallCompletedEvent as ResponseMcpCallCompletedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallCompletedEvent", "BaseModel"]
