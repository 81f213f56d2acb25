# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool import ComputerTool as BetaComputerTool
__all__ = ["BetaComputerTool"]
