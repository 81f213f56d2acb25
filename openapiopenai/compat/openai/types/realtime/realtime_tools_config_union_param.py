# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as _MCPToolFilterDict
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObjectDict as _MCPToolRequireApprovalObjectDict
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as RealtimeToolsConfigUnionParam
from openapiopenai.models.mcp_tool import MCPToolDict as Mcp
McpAllowedTools: TypeAlias = Union[Iterable[str], _MCPToolFilterDict]
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as McpAllowedToolsMcpToolFilter
McpRequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObjectDict, Literal["always", "never"]]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObjectDict as McpRequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as McpRequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as McpRequireApprovalMcpToolApprovalFilterNever
from ..._types import SequenceNotStr as SequenceNotStr
from .realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
__all__ = ["RealtimeToolsConfigUnionParam", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "SequenceNotStr", "RealtimeFunctionToolParam"]
