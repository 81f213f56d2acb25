# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as BetaResponseInputContent
__all__ = ["BetaResponseInputContent"]
