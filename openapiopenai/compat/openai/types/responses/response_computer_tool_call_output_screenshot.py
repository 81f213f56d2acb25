# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage as ResponseComputerToolCallOutputScreenshot
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseComputerToolCallOutputScreenshot", "BaseModel"]
