# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_call_output_item_param_output_item import FunctionCallOutputItemParamOutputItem as ResponseFunctionCallOutputItem
__all__ = ["ResponseFunctionCallOutputItem"]
