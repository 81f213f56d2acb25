# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_custom_tool_call_resource import BetaCustomToolCallResource as BetaResponseCustomToolCallItem
__all__ = ["BetaResponseCustomToolCallItem"]
