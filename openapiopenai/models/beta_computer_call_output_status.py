"""`BetaComputerCallOutputStatus`: another name of `ComputerCallOutputStatus`."""

from openapiopenai.models.computer_call_output_status import ComputerCallOutputStatus as BetaComputerCallOutputStatus

__all__ = ["BetaComputerCallOutputStatus"]
