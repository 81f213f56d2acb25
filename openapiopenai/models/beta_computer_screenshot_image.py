# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerScreenshotImage`: another name of `ComputerScreenshotImage`."""

from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage as BetaComputerScreenshotImage

__all__ = ["BetaComputerScreenshotImage"]
