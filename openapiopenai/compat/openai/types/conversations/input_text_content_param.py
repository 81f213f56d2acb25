# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_text_param import ResponseInputTextParam as InputTextContentParam
__all__ = ["InputTextContentParam"]
