# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object import RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as CodeInterpreterOutputImage
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object_image import RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as Image
from ....._models import BaseModel as BaseModel
__all__ = ["CodeInterpreterOutputImage", "Image", "BaseModel"]
