# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object import RunStepDeltaStepDetailsToolCallsFunctionObject as FunctionToolCallDelta
from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object_function import RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as Function
from ....._models import BaseModel as BaseModel
__all__ = ["FunctionToolCallDelta", "Function", "BaseModel"]
