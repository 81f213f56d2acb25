# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource as BetaResponseComputerToolCallOutputItem
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot
__all__ = ["BetaResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "Agent", "BaseModel", "BetaResponseComputerToolCallOutputScreenshot"]
