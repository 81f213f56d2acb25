# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_image import ResponseInputImage as InputImageContent
__all__ = ["InputImageContent"]
