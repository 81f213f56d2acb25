# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCallableToolAllowedCaller`: another name of `CallableToolAllowedCaller`."""

from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller as BetaCallableToolAllowedCaller

__all__ = ["BetaCallableToolAllowedCaller"]
