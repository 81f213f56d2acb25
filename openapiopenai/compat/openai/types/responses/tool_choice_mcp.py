# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as ToolChoiceMcp
from ..._models import BaseModel as BaseModel
__all__ = ["ToolChoiceMcp", "BaseModel"]
