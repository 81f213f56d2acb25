# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_function_tool_call_resource import BetaFunctionToolCallResource as BetaResponseFunctionToolCallItem
__all__ = ["BetaResponseFunctionToolCallItem"]
