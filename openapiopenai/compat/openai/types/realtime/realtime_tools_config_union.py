# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.realtime_session_create_request_ga_tools_item import RealtimeSessionCreateRequestGAToolsItem as RealtimeToolsConfigUnion
from openapiopenai.models.mcp_tool import MCPTool as Mcp
McpAllowedTools: TypeAlias = Union[list[str], _MCPToolFilter, None]
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpAllowedToolsMcpToolFilter
McpRequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObject, Literal["always", "never"], None]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as McpRequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
__all__ = ["RealtimeToolsConfigUnion", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "PropertyInfo", "BaseModel", "RealtimeFunctionTool"]
