# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_mcp_list_tools_in_progress import RealtimeServerEventMCPListToolsInProgress as McpListToolsInProgress
__all__ = ["McpListToolsInProgress"]
