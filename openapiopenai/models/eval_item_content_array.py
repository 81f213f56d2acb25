"""Type `EvalItemContentArray`."""

from typing import TypeAlias

from openapiopenai.models.eval_item_content_item import EvalItemContentItem

__all__ = [
    "EvalItemContentArray",
]

EvalItemContentArray: TypeAlias = list[EvalItemContentItem]
"""Parts of a message."""
