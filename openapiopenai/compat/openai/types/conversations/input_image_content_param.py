# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_image_param import ResponseInputImageParam as InputImageContentParam
from ..responses.response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
__all__ = ["InputImageContentParam", "ResponseInputImageParam"]
