# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.custom_tool_call_resource import CustomToolCallResource as ResponseCustomToolCallItem
__all__ = ["ResponseCustomToolCallItem"]
