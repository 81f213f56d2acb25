# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from ..._models import BaseModel as BaseModel
