# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCoordParam`: another name of `CoordParam`."""

from openapiopenai.models.coord_param import CoordParam as BetaCoordParam

__all__ = ["BetaCoordParam"]
