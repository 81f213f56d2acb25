# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent as ResponseMcpCallInProgressEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpCallInProgressEvent", "BaseModel"]
