"""`BetaCodeInterpreterOutputLogs`: another name of `CodeInterpreterOutputLogs`."""

from openapiopenai.models.code_interpreter_output_logs import CodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs

__all__ = ["BetaCodeInterpreterOutputLogs"]
