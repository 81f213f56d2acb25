# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaScreenshotParam`: another name of `ScreenshotParam`."""

from openapiopenai.models.screenshot_param import ScreenshotParam as BetaScreenshotParam

__all__ = ["BetaScreenshotParam"]
