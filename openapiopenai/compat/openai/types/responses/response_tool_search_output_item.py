# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_search_output import ToolSearchOutput as ResponseToolSearchOutputItem
from .tool import Tool as Tool
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseToolSearchOutputItem", "Tool", "BaseModel"]
