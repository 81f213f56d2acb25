"""Model `MCPProtocolError`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MCPProtocolError",
    "MCPProtocolErrorDict",
]


class MCPProtocolError(BaseModel):
    """`MCPProtocolError` of the API."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Which variant this is: always `mcp_protocol_error`."""
    code: int
    message: str


class MCPProtocolErrorDict(TypedDict, total=False):
    """`MCPProtocolError` as a dict, for arguments."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
