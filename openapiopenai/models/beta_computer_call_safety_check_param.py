# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaComputerCallSafetyCheckParam`: another name of `ComputerCallSafetyCheckParam`."""

from openapiopenai.models.computer_call_safety_check_param import (
    ComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
)

__all__ = ["BetaComputerCallSafetyCheckParam"]
