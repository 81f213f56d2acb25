# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_item import InputItem as _InputItem
ResponseInput: TypeAlias = list[_InputItem]
from .response_input_item import ResponseInputItem as ResponseInputItem
