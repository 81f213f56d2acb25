# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaImageGenActionEnum`: another name of `ImageGenActionEnum`."""

from openapiopenai.models.image_gen_action_enum import ImageGenActionEnum as BetaImageGenActionEnum

__all__ = ["BetaImageGenActionEnum"]
