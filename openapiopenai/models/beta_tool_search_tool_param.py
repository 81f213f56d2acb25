# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolSearchToolParam`: another name of `ToolSearchToolParam`."""

from openapiopenai.models.tool_search_tool_param import ToolSearchToolParam as BetaToolSearchToolParam

__all__ = ["BetaToolSearchToolParam"]
