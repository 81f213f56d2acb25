# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerEnvironment`: another name of `ComputerEnvironment`."""

from openapiopenai.models.computer_environment import ComputerEnvironment as BetaComputerEnvironment

__all__ = ["BetaComputerEnvironment"]
