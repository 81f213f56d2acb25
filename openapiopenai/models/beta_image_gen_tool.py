# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaImageGenTool`: another name of `ImageGenTool`."""

from openapiopenai.models.image_gen_tool import ImageGenTool as BetaImageGenTool

__all__ = ["BetaImageGenTool"]
