# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_image_param import ResponseInputImageParam as InputImageContentParam
__all__ = ["InputImageContentParam"]
