# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerAction`: another name of `ComputerAction`."""

from openapiopenai.models.computer_action import ComputerAction as BetaComputerAction

__all__ = ["BetaComputerAction"]
