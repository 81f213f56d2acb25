# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_arguments_delta_event import ResponseMCPCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallArgumentsDeltaEvent", "BaseModel"]
