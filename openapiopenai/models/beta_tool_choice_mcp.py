# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceMCP`: another name of `ToolChoiceMCP`."""

from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as BetaToolChoiceMCP

__all__ = ["BetaToolChoiceMCP"]
