# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeMCPHTTPError`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeMCPHTTPError",
    "RealtimeMCPHTTPErrorDict",
]


class RealtimeMCPHTTPError(BaseModel):
    """An HTTP error from an MCP server."""

    type: Literal["http_error"] = "http_error"
    """Type: always `http_error`."""
    code: int
    """Numeric error code."""
    message: str
    """Error message, for people."""


class RealtimeMCPHTTPErrorDict(TypedDict, total=False):
    """`RealtimeMCPHTTPError` as a dict, for arguments."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
