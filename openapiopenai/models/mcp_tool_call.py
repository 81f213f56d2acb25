"""Model `MCPToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool_call_error import MCPToolCallError, MCPToolCallErrorDict
    from openapiopenai.models.mcp_tool_call_status import MCPToolCallStatus

__all__ = [
    "MCPToolCall",
    "MCPToolCallDict",
]


class MCPToolCall(BaseModel):
    """`MCPToolCall` of the API."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: MCPToolCallError | None = None
    status: MCPToolCallStatus | None = None
    approval_request_id: str | None = None


class MCPToolCallDict(TypedDict, total=False):
    """`MCPToolCall` as a dict, for arguments."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallErrorDict | MCPToolCallError | None
    status: MCPToolCallStatus | str
    approval_request_id: str | None
