# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_text_param import ResponseInputTextParam as InputTextContentParam
from ..responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
__all__ = ["InputTextContentParam", "ResponseInputTextParam"]
