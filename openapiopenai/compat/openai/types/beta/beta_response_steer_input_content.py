# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_call_output_item_param_output_item import FunctionCallOutputItemParamOutputItem as BetaResponseSteerInputContent
from ..._utils import PropertyInfo as PropertyInfo
from .beta_response_input_file_content import BetaResponseInputFileContent as BetaResponseInputFileContent
from .beta_response_input_text_content import BetaResponseInputTextContent as BetaResponseInputTextContent
from .beta_response_input_image_content import BetaResponseInputImageContent as BetaResponseInputImageContent
__all__ = ["BetaResponseSteerInputContent", "PropertyInfo", "BetaResponseInputFileContent", "BetaResponseInputTextContent", "BetaResponseInputImageContent"]
