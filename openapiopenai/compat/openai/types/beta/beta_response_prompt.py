# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_file_content import InputFileContent as _InputFileContent
from openapiopenai.models.input_image_content import InputImageContent as _InputImageContent
from openapiopenai.models.input_text_content import InputTextContent as _InputTextContent
from openapiopenai.models.prompt import Prompt as BetaResponsePrompt
Variables: TypeAlias = Union[str, _InputTextContent, _InputImageContent, _InputFileContent]
from ..._models import BaseModel as BaseModel
from .beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
from .beta_response_input_text import BetaResponseInputText as BetaResponseInputText
from .beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
__all__ = ["BetaResponsePrompt", "Variables", "BaseModel", "BetaResponseInputFile", "BetaResponseInputText", "BetaResponseInputImage"]
