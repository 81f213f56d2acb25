# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_file_content import InputFileContentDict as _InputFileContentDict
from openapiopenai.models.input_image_content import InputImageContentDict as _InputImageContentDict
from openapiopenai.models.input_text_content import InputTextContentDict as _InputTextContentDict
from openapiopenai.models.prompt import PromptDict as ResponsePromptParam
Variables: TypeAlias = Union[str, _InputTextContentDict, _InputImageContentDict, _InputFileContentDict]
from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
__all__ = ["ResponsePromptParam", "Variables", "ResponseInputFileParam", "ResponseInputTextParam", "ResponseInputImageParam"]
