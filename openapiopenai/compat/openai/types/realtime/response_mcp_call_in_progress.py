# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_mcp_call_in_progress import RealtimeServerEventResponseMCPCallInProgress as ResponseMcpCallInProgress
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallInProgress", "BaseModel"]
