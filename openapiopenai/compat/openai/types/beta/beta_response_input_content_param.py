# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_content import InputContentDict as BetaResponseInputContentParam
from .beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
from .beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
from .beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
__all__ = ["BetaResponseInputContentParam", "BetaResponseInputFileParam", "BetaResponseInputTextParam", "BetaResponseInputImageParam"]
