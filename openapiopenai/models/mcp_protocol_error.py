"""Model `MCPProtocolError`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MCPProtocolError",
    "MCPProtocolErrorDict",
]


class MCPProtocolError(BaseModel):
    """An error of the MCP protocol in a call of a tool."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Which variant this is: always `mcp_protocol_error`."""
    code: int
    """What went wrong, for programs; a number of the protocol."""
    message: str
    """What went wrong, for people."""


class MCPProtocolErrorDict(TypedDict, total=False):
    """`MCPProtocolError` as a dict, for arguments."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
