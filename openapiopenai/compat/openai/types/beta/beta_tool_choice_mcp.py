# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as BetaToolChoiceMcp
__all__ = ["BetaToolChoiceMcp"]
