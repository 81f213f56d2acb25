# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.function_call_output_item_param_output_item import FunctionCallOutputItemParamOutputItem as _FunctionCallOutputItemParamOutputItem
ResponseFunctionCallOutputItemList: TypeAlias = list[_FunctionCallOutputItemParamOutputItem]
