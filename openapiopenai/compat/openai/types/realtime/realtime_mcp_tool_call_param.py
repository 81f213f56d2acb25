# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolErrorDict as _RealtimeMCPProtocolErrorDict
from openapiopenai.models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionErrorDict as _RealtimeMCPToolExecutionErrorDict
from openapiopenai.models.realtime_mcphttp_error import RealtimeMCPHTTPErrorDict as _RealtimeMCPHTTPErrorDict
from openapiopenai.models.realtime_mcp_tool_call import RealtimeMCPToolCallDict as RealtimeMcpToolCallParam
Error: TypeAlias = Union[_RealtimeMCPProtocolErrorDict, _RealtimeMCPToolExecutionErrorDict, _RealtimeMCPHTTPErrorDict]
__all__ = ["RealtimeMcpToolCallParam", "Error"]
