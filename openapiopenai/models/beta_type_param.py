# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTypeParam`: another name of `TypeParam`."""

from openapiopenai.models.type_param import TypeParam as BetaTypeParam

__all__ = ["BetaTypeParam"]
