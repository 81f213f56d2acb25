"""Model `McpTransportResourceHTTP`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "McpTransportResourceHTTP",
]


class McpTransportResourceHTTP(BaseModel):
    """`McpTransportResourceHTTP` of the API."""

    server_url: str
    type: Literal["http"] = "http"
    """Which variant this is: always `http`."""
