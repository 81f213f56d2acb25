"""Model `RealtimeMCPToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_mcp_tool_call_error import RealtimeMCPToolCallError, RealtimeMCPToolCallErrorDict

__all__ = [
    "RealtimeMCPToolCall",
    "RealtimeMCPToolCallDict",
]


class RealtimeMCPToolCall(BaseModel):
    """`RealtimeMCPToolCall` of the API."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: RealtimeMCPToolCallError | None = None


class RealtimeMCPToolCallDict(TypedDict, total=False):
    """`RealtimeMCPToolCall` as a dict, for arguments."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: RealtimeMCPToolCallErrorDict | RealtimeMCPToolCallError | None
