# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_object import RunStepDeltaObject as RunStepDeltaEvent
__all__ = ["RunStepDeltaEvent"]
