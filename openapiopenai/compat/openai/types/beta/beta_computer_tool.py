# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool import ComputerTool as BetaComputerTool
from ..._models import BaseModel as BaseModel
__all__ = ["BetaComputerTool", "BaseModel"]
