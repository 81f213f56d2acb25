"""Type `ToolsArray`."""

from typing import TypeAlias

from openapiopenai.models.tool import Tool

__all__ = [
    "ToolsArray",
]

ToolsArray: TypeAlias = list[Tool]
