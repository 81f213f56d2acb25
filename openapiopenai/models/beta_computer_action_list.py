"""`BetaComputerActionList`: another name of `ComputerActionList`."""

from openapiopenai.models.computer_action_list import ComputerActionList as BetaComputerActionList

__all__ = ["BetaComputerActionList"]
