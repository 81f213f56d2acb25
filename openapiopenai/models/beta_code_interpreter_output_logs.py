# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCodeInterpreterOutputLogs`: another name of `CodeInterpreterOutputLogs`."""

from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs

__all__ = ["BetaCodeInterpreterOutputLogs"]
