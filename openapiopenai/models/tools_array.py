# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ToolsArray`."""

from typing import TypeAlias

from openapiopenai.models.tool import Tool

__all__ = [
    "ToolsArray",
]

ToolsArray: TypeAlias = list[Tool]
"""Tools that the model may call: built-in tools, tools of MCP servers or connectors, your functions and custom tools. Use `tool_choice` to require a specific one."""
