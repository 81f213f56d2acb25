# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_mcp_list_tools_failed import RealtimeServerEventMCPListToolsFailed as McpListToolsFailed
from ..._models import BaseModel as BaseModel
__all__ = ["McpListToolsFailed", "BaseModel"]
