# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParamDict as CustomToolParam
__all__ = ["CustomToolParam"]
