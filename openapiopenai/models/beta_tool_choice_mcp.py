"""`BetaToolChoiceMCP`: another name of `ToolChoiceMCP`."""

from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as BetaToolChoiceMCP

__all__ = ["BetaToolChoiceMCP"]
