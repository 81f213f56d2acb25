# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage as BetaResponseComputerToolCallOutputScreenshot
__all__ = ["BetaResponseComputerToolCallOutputScreenshot"]
