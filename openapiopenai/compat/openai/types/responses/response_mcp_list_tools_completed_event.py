# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_list_tools_completed_event import ResponseMCPListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpListToolsCompletedEvent", "BaseModel"]
