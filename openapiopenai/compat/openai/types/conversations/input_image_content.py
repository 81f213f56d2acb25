# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_image import ResponseInputImage as InputImageContent
from ..responses.response_input_image import ResponseInputImage as ResponseInputImage
__all__ = ["InputImageContent", "ResponseInputImage"]
