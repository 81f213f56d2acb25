# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_object_delta import RunStepDeltaObjectDelta as RunStepDelta
from openapiopenai.models.run_step_delta_object_delta_step_details import RunStepDeltaObjectDeltaStepDetails as StepDetails
__all__ = ["RunStepDelta", "StepDetails"]
