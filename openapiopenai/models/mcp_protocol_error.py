# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPProtocolError`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MCPProtocolError",
    "MCPProtocolErrorDict",
]


class MCPProtocolError(BaseModel):
    """An MCP protocol error in a tool call."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Type: always `mcp_protocol_error`."""
    code: int
    """Error code of the protocol, for programs."""
    message: str
    """Error message, for people."""


class MCPProtocolErrorDict(TypedDict, total=False):
    """`MCPProtocolError` as a dict, for arguments."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
