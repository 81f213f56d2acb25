# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionErrorDict as RealtimeMcpToolExecutionErrorParam
__all__ = ["RealtimeMcpToolExecutionErrorParam"]
