# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject as FunctionToolCall
from openapiopenai.models.run_step_details_tool_calls_function_object_function import RunStepDetailsToolCallsFunctionObjectFunction as Function
from ....._models import BaseModel as BaseModel
__all__ = ["FunctionToolCall", "Function", "BaseModel"]
