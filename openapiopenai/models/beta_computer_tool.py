"""`BetaComputerTool`: another name of `ComputerTool`."""

from openapiopenai.models.computer_tool import ComputerTool as BetaComputerTool

__all__ = ["BetaComputerTool"]
