# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolError as _RealtimeMCPProtocolError
from openapiopenai.models.realtime_mcp_tool_execution_error import RealtimeMCPToolExecutionError as _RealtimeMCPToolExecutionError
from openapiopenai.models.realtime_mcphttp_error import RealtimeMCPHTTPError as _RealtimeMCPHTTPError
from openapiopenai.models.realtime_mcp_tool_call import RealtimeMCPToolCall as RealtimeMcpToolCall
Error: TypeAlias = Union[_RealtimeMCPProtocolError, _RealtimeMCPToolExecutionError, _RealtimeMCPHTTPError, None]
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .realtime_mcphttp_error import RealtimeMcphttpError as RealtimeMcphttpError
from .realtime_mcp_protocol_error import RealtimeMcpProtocolError as RealtimeMcpProtocolError
from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
__all__ = ["RealtimeMcpToolCall", "Error", "PropertyInfo", "BaseModel", "RealtimeMcphttpError", "RealtimeMcpProtocolError", "RealtimeMcpToolExecutionError"]
