# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage as BetaResponseComputerToolCallOutputScreenshot
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseComputerToolCallOutputScreenshot", "BaseModel"]
