# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerActionList`: another name of `ComputerActionList`."""

from openapiopenai.models.computer_action_list import ComputerActionList as BetaComputerActionList

__all__ = ["BetaComputerActionList"]
