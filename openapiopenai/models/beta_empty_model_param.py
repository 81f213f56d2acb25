# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaEmptyModelParam`: another name of `EmptyModelParam`."""

from openapiopenai.models.empty_model_param import EmptyModelParam as BetaEmptyModelParam

__all__ = ["BetaEmptyModelParam"]
