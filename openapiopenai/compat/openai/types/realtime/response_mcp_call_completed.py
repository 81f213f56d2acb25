# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_mcp_call_completed import RealtimeServerEventResponseMCPCallCompleted as ResponseMcpCallCompleted
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallCompleted", "BaseModel"]
