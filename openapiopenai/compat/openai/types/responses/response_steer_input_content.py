# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.function_call_output_item_param_output_item import FunctionCallOutputItemParamOutputItem as ResponseSteerInputContent
from ..._utils import PropertyInfo as PropertyInfo
from .response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
from .response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
from .response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
__all__ = ["ResponseSteerInputContent", "PropertyInfo", "ResponseInputFileContent", "ResponseInputTextContent", "ResponseInputImageContent"]
