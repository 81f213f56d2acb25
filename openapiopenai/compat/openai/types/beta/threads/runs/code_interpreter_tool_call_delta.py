# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object import RunStepDeltaStepDetailsToolCallsCodeObject as CodeInterpreterToolCallDelta
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as CodeInterpreter
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_outputs_item import RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem as CodeInterpreterOutput
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
__all__ = ["CodeInterpreterToolCallDelta", "CodeInterpreter", "CodeInterpreterOutput", "PropertyInfo", "BaseModel", "CodeInterpreterLogs", "CodeInterpreterOutputImage"]
