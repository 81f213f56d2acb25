# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `MCPToolCallStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MCPToolCallStatus",
]

MCPToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "calling", "failed"] | UnknownStr
"""Status of an MCP tool call."""
