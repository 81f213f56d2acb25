# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_file_content import InputFileContent as _InputFileContent
from openapiopenai.models.input_image_content import InputImageContent as _InputImageContent
from openapiopenai.models.input_text_content import InputTextContent as _InputTextContent
from openapiopenai.models.prompt import Prompt as ResponsePrompt
Variables: TypeAlias = Union[str, _InputTextContent, _InputImageContent, _InputFileContent]
from ..._models import BaseModel as BaseModel
from .response_input_file import ResponseInputFile as ResponseInputFile
from .response_input_text import ResponseInputText as ResponseInputText
from .response_input_image import ResponseInputImage as ResponseInputImage
__all__ = ["ResponsePrompt", "Variables", "BaseModel", "ResponseInputFile", "ResponseInputText", "ResponseInputImage"]
