# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParam as CustomTool
__all__ = ["CustomTool"]
