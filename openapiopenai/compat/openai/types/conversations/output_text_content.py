# Names of the official SDK, generated: openapiopenai drift names
from ..responses.response_output_text import ResponseOutputText as OutputTextContent
from ..responses.response_output_text import ResponseOutputText as ResponseOutputText
__all__ = ["OutputTextContent", "ResponseOutputText"]
