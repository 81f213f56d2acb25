# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_file_content import InputFileContentDict as _InputFileContentDict
from openapiopenai.models.input_image_content import InputImageContentDict as _InputImageContentDict
from openapiopenai.models.input_text_content import InputTextContentDict as _InputTextContentDict
from openapiopenai.models.prompt import PromptDict as BetaResponsePromptParam
Variables: TypeAlias = Union[str, _InputTextContentDict, _InputImageContentDict, _InputFileContentDict]
__all__ = ["BetaResponsePromptParam", "Variables"]
