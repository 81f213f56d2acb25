"""`BetaDragParam`: another name of `DragParam`."""

from openapiopenai.models.drag_param import DragParam as BetaDragParam

__all__ = ["BetaDragParam"]
