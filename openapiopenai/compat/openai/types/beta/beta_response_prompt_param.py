# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.input_file_content import InputFileContentDict as _InputFileContentDict
from openapiopenai.models.input_image_content import InputImageContentDict as _InputImageContentDict
from openapiopenai.models.input_text_content import InputTextContentDict as _InputTextContentDict
from openapiopenai.models.prompt import PromptDict as BetaResponsePromptParam
Variables: TypeAlias = Union[str, _InputTextContentDict, _InputImageContentDict, _InputFileContentDict]
from .beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
from .beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
from .beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
__all__ = ["BetaResponsePromptParam", "Variables", "BetaResponseInputFileParam", "BetaResponseInputTextParam", "BetaResponseInputImageParam"]
