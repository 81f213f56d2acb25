"""`BetaCodeInterpreterTool`: another name of `CodeInterpreterTool`."""

from openapiopenai.models.code_interpreter_tool import CodeInterpreterTool as BetaCodeInterpreterTool

__all__ = ["BetaCodeInterpreterTool"]
