# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCodeInterpreterTool`: another name of `CodeInterpreterTool`."""

from openapiopenai.models.code_interpreter_tool import CodeInterpreterTool as BetaCodeInterpreterTool

__all__ = ["BetaCodeInterpreterTool"]
