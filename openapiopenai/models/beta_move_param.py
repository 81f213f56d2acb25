# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaMoveParam`: another name of `MoveParam`."""

from openapiopenai.models.move_param import MoveParam as BetaMoveParam

__all__ = ["BetaMoveParam"]
