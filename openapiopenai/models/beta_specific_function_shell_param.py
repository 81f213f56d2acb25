# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSpecificFunctionShellParam`: another name of `SpecificFunctionShellParam`."""

from openapiopenai.models.specific_function_shell_param import (
    SpecificFunctionShellParam as BetaSpecificFunctionShellParam,
)

__all__ = ["BetaSpecificFunctionShellParam"]
