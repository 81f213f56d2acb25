# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.mcp_tool import MCPTool as RealtimeResponseCreateMcpTool
AllowedTools: TypeAlias = Union[list[str], _MCPToolFilter, None]
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as AllowedToolsMcpToolFilter
RequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObject, Literal["always", "never"], None]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as RequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as RequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as RequireApprovalMcpToolApprovalFilterNever
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeResponseCreateMcpTool", "AllowedTools", "AllowedToolsMcpToolFilter", "RequireApproval", "RequireApprovalMcpToolApprovalFilter", "RequireApprovalMcpToolApprovalFilterAlways", "RequireApprovalMcpToolApprovalFilterNever", "BaseModel"]
