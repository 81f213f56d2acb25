# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaScrollParam`: another name of `ScrollParam`."""

from openapiopenai.models.scroll_param import ScrollParam as BetaScrollParam

__all__ = ["BetaScrollParam"]
