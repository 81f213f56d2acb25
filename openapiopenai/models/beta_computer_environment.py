"""`BetaComputerEnvironment`: another name of `ComputerEnvironment`."""

from openapiopenai.models.computer_environment import ComputerEnvironment as BetaComputerEnvironment

__all__ = ["BetaComputerEnvironment"]
