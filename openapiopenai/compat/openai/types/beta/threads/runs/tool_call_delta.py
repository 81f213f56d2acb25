# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_object_tool_calls_item import RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as ToolCallDelta
__all__ = ["ToolCallDelta"]
