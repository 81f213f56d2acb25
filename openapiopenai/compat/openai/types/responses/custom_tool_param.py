# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_param import CustomToolParamDict as CustomToolParam
from ..shared_params.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
__all__ = ["CustomToolParam", "CustomToolInputFormat"]
