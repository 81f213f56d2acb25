# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_content import InputContentDict as ResponseInputContentParam
from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
__all__ = ["ResponseInputContentParam", "ResponseInputFileParam", "ResponseInputTextParam", "ResponseInputImageParam"]
