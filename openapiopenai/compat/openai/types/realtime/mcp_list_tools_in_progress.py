# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_mcp_list_tools_in_progress import RealtimeServerEventMCPListToolsInProgress as McpListToolsInProgress
from ..._models import BaseModel as BaseModel
__all__ = ["McpListToolsInProgress", "BaseModel"]
