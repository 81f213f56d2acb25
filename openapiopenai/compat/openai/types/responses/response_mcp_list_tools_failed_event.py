# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent as ResponseMcpListToolsFailedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpListToolsFailedEvent", "BaseModel"]
