# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_arguments_done_event import ResponseMCPCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallArgumentsDoneEvent", "BaseModel"]
