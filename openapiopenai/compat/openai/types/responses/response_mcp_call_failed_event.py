# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_failed_event import ResponseMCPCallFailedEvent as ResponseMcpCallFailedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallFailedEvent", "BaseModel"]
