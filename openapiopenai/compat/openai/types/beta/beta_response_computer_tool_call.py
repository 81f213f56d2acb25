# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_computer_tool_call import BetaComputerToolCall as BetaResponseComputerToolCall
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as PendingSafetyCheck
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseComputerToolCall", "PendingSafetyCheck", "Agent"]
