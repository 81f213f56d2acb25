# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HTTPError`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HTTPError",
    "HTTPErrorDict",
]


class HTTPError(BaseModel):
    """An HTTP error in a call of an MCP tool."""

    type: Literal["http_error"] = "http_error"
    """Type: always `http_error`."""
    code: int
    """HTTP status code of the error."""
    message: str
    """Error message, for people."""


class HTTPErrorDict(TypedDict, total=False):
    """`HTTPError` as a dict, for arguments."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
