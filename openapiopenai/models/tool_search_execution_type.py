"""Type `ToolSearchExecutionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ToolSearchExecutionType",
]

ToolSearchExecutionType: TypeAlias = Literal["server", "client"] | UnknownStr
"""Who searches for tools: the API (`server`) or your code (`client`)."""
