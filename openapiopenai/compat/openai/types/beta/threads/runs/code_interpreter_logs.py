# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_logs_object import RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as CodeInterpreterLogs
from ....._models import BaseModel as BaseModel
__all__ = ["CodeInterpreterLogs", "BaseModel"]
