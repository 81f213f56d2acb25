"""`BetaTypeParam`: another name of `TypeParam`."""

from openapiopenai.models.type_param import TypeParam as BetaTypeParam

__all__ = ["BetaTypeParam"]
