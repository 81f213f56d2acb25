"""Type `ToolsArray`."""

from typing import TypeAlias

from openapiopenai.models.tool import Tool

__all__ = [
    "ToolsArray",
]

ToolsArray: TypeAlias = list[Tool]
"""The tools that the model may call: built-in ones, those of MCP servers, your functions and custom tools. `tool_choice` says which it uses."""
