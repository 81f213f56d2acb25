"""`BetaComputerAction`: another name of `ComputerAction`."""

from openapiopenai.models.computer_action import ComputerAction as BetaComputerAction

__all__ = ["BetaComputerAction"]
