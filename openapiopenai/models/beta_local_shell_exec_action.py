# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLocalShellExecAction`: another name of `LocalShellExecAction`."""

from openapiopenai.models.local_shell_exec_action import LocalShellExecAction as BetaLocalShellExecAction

__all__ = ["BetaLocalShellExecAction"]
