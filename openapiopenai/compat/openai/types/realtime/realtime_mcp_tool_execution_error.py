# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError as RealtimeMcpToolExecutionError
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcpToolExecutionError", "BaseModel"]
