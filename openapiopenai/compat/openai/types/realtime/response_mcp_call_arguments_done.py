# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_done import RealtimeServerEventResponseMCPCallArgumentsDone as ResponseMcpCallArgumentsDone
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallArgumentsDone", "BaseModel"]
