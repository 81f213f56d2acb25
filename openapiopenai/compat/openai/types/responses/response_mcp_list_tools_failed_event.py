# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent as ResponseMcpListToolsFailedEvent
__all__ = ["ResponseMcpListToolsFailedEvent"]
