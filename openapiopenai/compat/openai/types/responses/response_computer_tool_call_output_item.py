# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool_call_output_resource import ComputerToolCallOutputResource as ResponseComputerToolCallOutputItem
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck
from ..._models import BaseModel as BaseModel
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot
__all__ = ["ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "BaseModel", "ResponseComputerToolCallOutputScreenshot"]
