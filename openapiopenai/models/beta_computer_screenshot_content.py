# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerScreenshotContent`: another name of `ComputerScreenshotContent`."""

from openapiopenai.models.computer_screenshot_content import ComputerScreenshotContent as BetaComputerScreenshotContent

__all__ = ["BetaComputerScreenshotContent"]
