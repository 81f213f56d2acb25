# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_content import InputContentDict as _InputContentDict
ResponseInputMessageContentListParam: TypeAlias = list[_InputContentDict]
from openapiopenai.models.input_content import InputContentDict as ResponseInputContentParam
from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
__all__ = ["ResponseInputMessageContentListParam", "ResponseInputContentParam", "ResponseInputFileParam", "ResponseInputTextParam", "ResponseInputImageParam"]
