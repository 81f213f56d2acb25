# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_tool_calls_object import RunStepDetailsToolCallsObject as ToolCallsStepDetails
from .tool_call import ToolCall as ToolCall
from ....._models import BaseModel as BaseModel
__all__ = ["ToolCallsStepDetails", "ToolCall", "BaseModel"]
