# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_computer_tool_call_output_resource import BetaComputerToolCallOutputResource as BetaResponseComputerToolCallOutputItem
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseComputerToolCallOutputItem", "AcknowledgedSafetyCheck", "Agent"]
