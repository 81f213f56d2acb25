# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaDragParam`: another name of `DragParam`."""

from openapiopenai.models.drag_param import DragParam as BetaDragParam

__all__ = ["BetaDragParam"]
