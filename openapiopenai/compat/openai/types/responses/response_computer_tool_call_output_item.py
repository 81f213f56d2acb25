# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool_call_output_resource import ComputerToolCallOutputResource as ResponseComputerToolCallOutputItem
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck
__all__ = ["ResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck"]
