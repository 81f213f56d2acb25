# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_tool_calls_object import RunStepDetailsToolCallsObject as ToolCallsStepDetails
__all__ = ["ToolCallsStepDetails"]
