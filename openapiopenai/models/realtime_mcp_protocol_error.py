# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPProtocolError`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeMCPProtocolError",
    "RealtimeMCPProtocolErrorDict",
]


class RealtimeMCPProtocolError(BaseModel):
    """A protocol error from an MCP server."""

    type: Literal["protocol_error"] = "protocol_error"
    """Type: always `protocol_error`."""
    code: int
    """Numeric error code."""
    message: str
    """Error message, for people."""


class RealtimeMCPProtocolErrorDict(TypedDict, total=False):
    """`RealtimeMCPProtocolError` as a dict, for arguments."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]
