# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_file_search_object import RunStepDeltaStepDetailsToolCallsFileSearchObject as FileSearchToolCallDelta
from ....._models import BaseModel as BaseModel
__all__ = ["FileSearchToolCallDelta", "BaseModel"]
