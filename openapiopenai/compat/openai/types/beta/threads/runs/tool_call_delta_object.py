# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_object import RunStepDeltaStepDetailsToolCallsObject as ToolCallDeltaObject
__all__ = ["ToolCallDeltaObject"]
