# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParam as CustomTool
from ..._models import BaseModel as BaseModel
from ..shared.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
__all__ = ["CustomTool", "BaseModel", "CustomToolInputFormat"]
