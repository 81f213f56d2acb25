# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerTool`: another name of `ComputerTool`."""

from openapiopenai.models.computer_tool import ComputerTool as BetaComputerTool

__all__ = ["BetaComputerTool"]
