# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput as _FunctionAndCustomToolCallOutput
ResponseInputMessageContentList: TypeAlias = list[_FunctionAndCustomToolCallOutput]
from .response_input_content import ResponseInputContent as ResponseInputContent
