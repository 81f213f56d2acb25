# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_object import RunStepObject as RunStep
from openapiopenai.models.run_step_object_last_error import RunStepObjectLastError as LastError
from openapiopenai.models.run_step_object_step_details import RunStepObjectStepDetails as StepDetails
from openapiopenai.models.run_step_completion_usage import RunStepCompletionUsage as Usage
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
from ....shared.metadata import Metadata as Metadata
from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
__all__ = ["RunStep", "LastError", "StepDetails", "Usage", "PropertyInfo", "BaseModel", "Metadata", "ToolCallsStepDetails", "MessageCreationStepDetails"]
