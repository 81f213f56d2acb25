# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_output_resource import CustomToolCallOutputResource as ResponseCustomToolCallOutputItem
from .response_custom_tool_call_output import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
__all__ = ["ResponseCustomToolCallOutputItem", "ResponseCustomToolCallOutput"]
