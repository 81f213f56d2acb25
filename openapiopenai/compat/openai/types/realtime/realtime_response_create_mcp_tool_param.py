# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as _MCPToolFilterDict
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObjectDict as _MCPToolRequireApprovalObjectDict
from openapiopenai.models.mcp_tool import MCPToolDict as RealtimeResponseCreateMcpToolParam
AllowedTools: TypeAlias = Union[Iterable[str], _MCPToolFilterDict]
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as AllowedToolsMcpToolFilter
RequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObjectDict, Literal["always", "never"]]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObjectDict as RequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as RequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilterDict as RequireApprovalMcpToolApprovalFilterNever
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["RealtimeResponseCreateMcpToolParam", "AllowedTools", "AllowedToolsMcpToolFilter", "RequireApproval", "RequireApprovalMcpToolApprovalFilter", "RequireApprovalMcpToolApprovalFilterAlways", "RequireApprovalMcpToolApprovalFilterNever", "SequenceNotStr"]
