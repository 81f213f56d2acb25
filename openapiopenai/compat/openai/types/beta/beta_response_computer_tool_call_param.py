# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_computer_tool_call import BetaComputerToolCallDict as BetaResponseComputerToolCallParam
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParamDict as PendingSafetyCheck
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from .beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
from .beta_computer_action_list_param import BetaComputerActionListParam as BetaComputerActionListParam
__all__ = ["BetaResponseComputerToolCallParam", "PendingSafetyCheck", "Agent", "BetaComputerActionParam", "BetaComputerActionListParam"]
