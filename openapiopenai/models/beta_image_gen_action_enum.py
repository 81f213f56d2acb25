"""`BetaImageGenActionEnum`: another name of `ImageGenActionEnum`."""

from openapiopenai.models.image_gen_action_enum import ImageGenActionEnum as BetaImageGenActionEnum

__all__ = ["BetaImageGenActionEnum"]
