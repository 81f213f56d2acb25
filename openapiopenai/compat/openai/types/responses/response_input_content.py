# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as ResponseInputContent
__all__ = ["ResponseInputContent"]
