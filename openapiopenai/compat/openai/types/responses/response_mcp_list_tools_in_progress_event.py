# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_list_tools_in_progress_event import ResponseMCPListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseMcpListToolsInProgressEvent", "BaseModel"]
