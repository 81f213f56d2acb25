# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `EvalItemContentArray`."""

from typing import TypeAlias

from openapiopenai.models.eval_item_content_item import EvalItemContentItem

__all__ = [
    "EvalItemContentArray",
]

EvalItemContentArray: TypeAlias = list[EvalItemContentItem]
"""Content parts of a message: text, output text, images and audio."""
