# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_output import CustomToolCallOutput as ResponseCustomToolCallOutputItem
__all__ = ["ResponseCustomToolCallOutputItem"]
