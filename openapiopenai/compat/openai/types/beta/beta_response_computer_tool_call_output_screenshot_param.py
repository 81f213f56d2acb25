# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImageDict as BetaResponseComputerToolCallOutputScreenshotParam
__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]
