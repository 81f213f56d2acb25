# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_object import RunStepDeltaObject as RunStepDeltaEvent
from ....._models import BaseModel as BaseModel
from .run_step_delta import RunStepDelta as RunStepDelta
__all__ = ["RunStepDeltaEvent", "BaseModel", "RunStepDelta"]
