# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call_resource import BetaCustomToolCallResource as BetaResponseCustomToolCallItem
from .beta_response_custom_tool_call import BetaResponseCustomToolCall as BetaResponseCustomToolCall
__all__ = ["BetaResponseCustomToolCallItem", "BetaResponseCustomToolCall"]
