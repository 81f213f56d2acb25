# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_tool_calls_object_tool_calls_item import RunStepDetailsToolCallsObjectToolCallsItem as ToolCall
__all__ = ["ToolCall"]
