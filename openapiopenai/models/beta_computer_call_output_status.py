# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerCallOutputStatus`: another name of `ComputerCallOutputStatus`."""

from openapiopenai.models.computer_call_output_status import ComputerCallOutputStatus as BetaComputerCallOutputStatus

__all__ = ["BetaComputerCallOutputStatus"]
