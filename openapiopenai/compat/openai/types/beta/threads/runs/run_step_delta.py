# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_object_delta import RunStepDeltaObjectDelta as RunStepDelta
from openapiopenai.models.run_step_delta_object_delta_step_details import RunStepDeltaObjectDeltaStepDetails as StepDetails
from ....._utils import PropertyInfo as PropertyInfo
from ....._models import BaseModel as BaseModel
from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
__all__ = ["RunStepDelta", "StepDetails", "PropertyInfo", "BaseModel", "ToolCallDeltaObject", "RunStepDeltaMessageDelta"]
