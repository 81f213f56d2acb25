# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_function_tool_call_resource import BetaFunctionToolCallResource as BetaResponseFunctionToolCallItem
from .beta_response_function_tool_call import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
__all__ = ["BetaResponseFunctionToolCallItem", "BetaResponseFunctionToolCall"]
