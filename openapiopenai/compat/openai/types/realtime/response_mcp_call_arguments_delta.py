# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_delta import RealtimeServerEventResponseMCPCallArgumentsDelta as ResponseMcpCallArgumentsDelta
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallArgumentsDelta", "BaseModel"]
