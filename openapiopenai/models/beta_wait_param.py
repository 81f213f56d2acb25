# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaWaitParam`: another name of `WaitParam`."""

from openapiopenai.models.wait_param import WaitParam as BetaWaitParam

__all__ = ["BetaWaitParam"]
