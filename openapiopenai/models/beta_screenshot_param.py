"""`BetaScreenshotParam`: another name of `ScreenshotParam`."""

from openapiopenai.models.screenshot_param import ScreenshotParam as BetaScreenshotParam

__all__ = ["BetaScreenshotParam"]
