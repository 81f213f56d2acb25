# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError as RealtimeMcpToolExecutionError
__all__ = ["RealtimeMcpToolExecutionError"]
