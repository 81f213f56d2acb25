"""`BetaShellCallOutputDelta`: another name of `ShellCallOutputDelta`."""

from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta as BetaShellCallOutputDelta

__all__ = ["BetaShellCallOutputDelta"]
