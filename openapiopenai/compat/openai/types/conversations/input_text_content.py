# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_input_text import ResponseInputText as InputTextContent
from ..responses.response_input_text import ResponseInputText as ResponseInputText
__all__ = ["InputTextContent", "ResponseInputText"]
