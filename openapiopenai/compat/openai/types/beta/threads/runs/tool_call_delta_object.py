# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_object import RunStepDeltaStepDetailsToolCallsObject as ToolCallDeltaObject
from ....._models import BaseModel as BaseModel
from .tool_call_delta import ToolCallDelta as ToolCallDelta
__all__ = ["ToolCallDeltaObject", "BaseModel", "ToolCallDelta"]
