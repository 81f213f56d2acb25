# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_resource import CustomToolCallResource as ResponseCustomToolCallItem
from .response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
__all__ = ["ResponseCustomToolCallItem", "ResponseCustomToolCall"]
