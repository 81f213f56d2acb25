# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_computer_tool_call import BetaComputerToolCall as BetaResponseComputerToolCall
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as PendingSafetyCheck
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_computer_action import BetaComputerAction as BetaComputerAction
from .beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
__all__ = ["BetaResponseComputerToolCall", "PendingSafetyCheck", "Agent", "BaseModel", "BetaComputerAction", "BetaComputerActionList"]
