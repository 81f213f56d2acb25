# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_object import RunStepObject as RunStep
from openapiopenai.models.run_step_object_last_error import RunStepObjectLastError as LastError
from openapiopenai.models.run_step_object_step_details import RunStepObjectStepDetails as StepDetails
from openapiopenai.models.run_step_completion_usage import RunStepCompletionUsage as Usage
__all__ = ["RunStep", "LastError", "StepDetails", "Usage"]
