# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaShellCallOutputDelta`: another name of `ShellCallOutputDelta`."""

from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta as BetaShellCallOutputDelta

__all__ = ["BetaShellCallOutputDelta"]
