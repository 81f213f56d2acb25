"""Model `RealtimeMCPProtocolError`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeMCPProtocolError",
    "RealtimeMCPProtocolErrorDict",
]


class RealtimeMCPProtocolError(BaseModel):
    """An MCP server answered with an error of the protocol."""

    type: Literal["protocol_error"] = "protocol_error"
    """Which variant this is: always `protocol_error`."""
    code: int
    """Number of the error."""
    message: str
    """What went wrong, for people."""


class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
    """`RealtimeMCPProtocolError` as a dict, for arguments."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]
