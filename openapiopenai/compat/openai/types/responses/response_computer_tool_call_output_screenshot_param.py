# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImageDict as ResponseComputerToolCallOutputScreenshotParam
__all__ = ["ResponseComputerToolCallOutputScreenshotParam"]
