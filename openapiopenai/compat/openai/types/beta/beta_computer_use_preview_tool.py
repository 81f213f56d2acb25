# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewTool as BetaComputerUsePreviewTool
from ..._models import BaseModel as BaseModel
__all__ = ["BetaComputerUsePreviewTool", "BaseModel"]
